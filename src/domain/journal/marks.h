#pragma once

#include "domain/journal/entrytype.h"

namespace journal {

/// What must be made anew after a mark: nothing, the words of the entry it is about, or the state.
enum class MarkEffect { None, Restate, FoldAgain };

struct MarkOutcome
{
    QString refused;
    MarkEffect effect = MarkEffect::None;
};

/// An entry about another entry of the same subject. Every kind of subject has the same marks.
struct MarkType
{
    QLatin1String name;
    int version = 1;
    LineKind kind = LineKind::Mark;
    base::Done (*validate)(const Subject &state, const Stated &stated) = nullptr;
    MarkOutcome (*apply)(Subject &state, const Stated &stated) = nullptr;
    QString (*line)(const Subject &state, const Stated &stated) = nullptr;
};

/// The mark of that type, or nullptr.
const MarkType *findMark(const QString &type, int version);
QList<MarkType> markTypes();

/// Whether marks of that type hold words or reasons, which go when their entry is redacted.
bool carriesText(const QString &type);
/// The id of the entry that a mark is about, as its payload says.
QString markTarget(const Entry &mark);

/// Whether entries of that type are about other entries, in this or any later version.
bool isMark(const QString &type);
/// The line a mark is about; Refused when the subject has no such entry or it is a mark itself.
base::Result<qsizetype> markedLine(const Subject &state, const QString &entryId);
/// The entry type of a line, nullptr when this program does not know it.
const EntryType *typeOf(const Subject &state, const Line &line);
/// "03:41:02Z “first words”" of the entry a mark is about.
QString cited(const Subject &state, const QString &entryId);

/// Describes `Payload` as a mark. Beside read() and write() it has
///   QString entry;                                               // what it is about
///   base::Done validate(const Subject &, const Line &) const;
///   bool apply(Line &, const Stated &) const;                    // whether the entry counts or reads otherwise
///   QString line(const QString &cited) const;
template<class Payload>
MarkType markType()
{
    MarkType out;
    out.name = QLatin1String(Payload::type);
    if constexpr (requires { Payload::kind; })
        out.kind = Payload::kind;
    out.validate = [](const Subject &state, const Stated &stated) -> base::Done {
        const base::Result<Payload> read = Payload::read(stated.payload);
        if (!read)
            return read.error();
        const base::Result<qsizetype> at = markedLine(state, read->entry);
        return at ? read->validate(state, state.lines.at(*at)) : base::Done(at.error());
    };
    out.apply = [](Subject &state, const Stated &stated) -> MarkOutcome {
        const base::Result<Payload> read = Payload::read(stated.payload);
        if (!read)
            return {read.error().what};
        const base::Result<qsizetype> at = markedLine(state, read->entry);
        if (!at)
            return {at.error().what};
        const base::Done verdict = read->validate(state, state.lines.at(*at));
        if (!verdict)
            return {verdict.error().what};
        if constexpr (requires { Payload::forgets; })
            state.forget(read->entry);
        const EntryType *type = typeOf(state, state.lines.at(*at));
        const bool alone = type && type->textual && state.lines.at(*at).refused.isEmpty();
        if (!read->apply(state.lines.edit(*at), stated))
            return {};
        return {{}, !type ? MarkEffect::None : alone ? MarkEffect::Restate : MarkEffect::FoldAgain};
    };
    out.line = [](const Subject &state, const Stated &stated) -> QString {
        const base::Result<Payload> read = Payload::read(stated.payload);
        return read ? read->line(cited(state, read->entry)) : QStringLiteral("unreadable: %1").arg(read.error().what);
    };
    return out;
}

} // namespace journal
