#pragma once

#include "domain/incidents/scribecontext.h"
#include "domain/incidents/scribed.h"

namespace incidents {

/// What a line typed on the board wants. Pure and fast enough for every key stroke. `grammarHelp` is
/// the table of all forms. In short:
///
///     [time] [as @person:] [~likely] what [~likely]
///
/// where `what` is text, `!verb …`, `? question`, `todo text`, `>person [15m] task` or `+ioc …`. The
/// time and `~likely` may stand behind the verb too. A sign with nothing of the kind behind it ("?!",
/// "> 5 %", "- item", "+1") is text; a doubled first sign is text with that sign once ("!!text" is
/// "!text"), tripled ones stay as typed.
///
/// Invalid names the column and what could stand there. Whether the rules allow it is not asked here.
base::Result<Scribed> readScribeLine(const QString &text, const ScribeContext &context);

/// "finding · 03:47Z (−10 min) · Di · likely": what Enter would write, times in `zone`.
QString previewOf(const Scribed &line, const QTimeZone &zone);

/// What an intent is: the type of the entry it would write, "severity", "evidence" or "playbook".
QLatin1String name(const Said &said);

/// One row of the grammar: for the key overlay, the manual page and the completion.
struct GrammarRow
{
    QString typed; ///< the form, optional parts in brackets
    QString does;
    QString example;
    QLatin1String says; ///< `name` of what the example wants
    bool beside = false; ///< says of when, by whom or how surely, and goes with anything
};
const QList<GrammarRow> &grammarHelp();

/// A word that could stand at the cursor.
struct Candidate
{
    QString insert;
    QString explanation; ///< a few words
    bool operator==(const Candidate &) const = default;
};
struct Completion
{
    qsizetype from = 0; ///< the range of the text that a candidate replaces
    qsizetype length = 0;
    QList<Candidate> candidates; ///< best first, at most 12
};
/// What could be typed at `cursor`; nothing where free text stands.
Completion complete(const QString &text, qsizetype cursor, const ScribeContext &context);

} // namespace incidents
