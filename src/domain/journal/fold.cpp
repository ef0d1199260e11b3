#include "domain/journal/fold.h"

#include "domain/journal/marks.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace journal {

namespace {

QJsonObject payloadOf(const Entry &entry)
{
    return QJsonDocument::fromJson(entry.payload).object();
}

QJsonObject patched(QJsonObject payload, const QJsonObject &amended)
{
    for (auto field = amended.begin(); field != amended.end(); ++field)
        payload.insert(field.key(), field.value());
    return payload;
}

void keep(Subject &state, Line &&line)
{
    state.entries.append(line.entry);
    state.lines.append(std::move(line));
}

Stated statedBy(const Line &line, const QJsonObject &payload)
{
    return {line.entry, payload, line.authorship};
}

/// The line's entry says not who states it, or not when.
void refuse(Line &line, const base::Error &why)
{
    line.refused = why.what;
    line.text = QStringLiteral("unreadable: %1").arg(why.what);
}

/// Gives the line its words, and those it had before each amendment, without applying it.
void restate(const Subject &state, const EntryType &type, Line &line, const QJsonObject &payload)
{
    for (qsizetype i = 0; i < line.amendments.size(); ++i)
        line.amendments[i].text = type.line(state, statedBy(line, patched(payload, line.amendedBefore.at(i))));
    line.text = type.line(state, statedBy(line, patched(payload, line.amended)));
}

/// Applies what the line's entry says, as amended, and gives the line its words; one that is struck or
/// disputed is given its words only. One without an author or a time is refused.
void carryOut(Subject &state, const EntryType &type, Line &line)
{
    const QJsonObject original = payloadOf(*line.entry);
    const QJsonObject payload = patched(original, line.amended);
    const base::Result<Authorship> by = authorshipFromJson(payload);
    if (!by) {
        refuse(line, by.error());
        return;
    }
    line.authorship = *by;
    line.refused.clear();
    if (line.struck || line.disputed || !line.amendments.isEmpty())
        restate(state, type, line, original);
    if (line.disputed)
        return;
    const Stated stated = statedBy(line, payload);
    if (line.struck) {
        const base::Done verdict = type.validate(state, stated);
        line.refused = verdict ? QString() : verdict.error().what;
        return;
    }
    const Outcome outcome = type.carryOut(state, stated);
    line.text = outcome.line;
    line.refused = outcome.refused;
}

/// The words of a mark, which cite the entry it is about as it reads now.
void recite(const Subject &state, Line &line)
{
    const MarkType *mark = line.about.isEmpty() ? nullptr : findMark(line.entry->type, line.entry->version);
    if (mark && !line.redacted)
        line.text = mark->line(state, statedBy(line, payloadOf(*line.entry)));
}

/// The marks about an entry whose words have changed, that came after it.
void reciteAbout(Subject &state, const QString &entryId)
{
    for (qsizetype i = state.lines.indexOf(entryId) + 1; i < state.lines.size(); ++i) {
        if (state.lines.at(i).about == entryId)
            recite(state, state.lines.edit(i));
    }
}

/// Makes the state again from its entries with every strike, amendment and redaction known so far;
/// takes the lines of `before`.
std::shared_ptr<Subject> again(Subject &before)
{
    std::shared_ptr<Subject> state = before.blank();
    state->known = before.known;
    state->newer = before.newer;
    const Lines lines = std::exchange(before.lines, {});
    state->entries.reserve(lines.size());
    for (Line line : lines) {
        const EntryType *type = typeOf(before, line);
        const bool stands = type && type->textual && line.refused.isEmpty();
        if (type && !line.redacted && !stands)
            carryOut(*state, *type, line);
        else if (!type)
            recite(*state, line);
        keep(*state, std::move(line));
    }
    state->keepWitnessed(before);
    return state;
}

Line lineFor(const EntryPtr &entry, const EntryType *type)
{
    Line line;
    line.entry = entry;
    line.kind = type ? type->kind : LineKind::Unknown;
    line.system = type ? type->system : false;
    line.disputed = entry->attestation == Attestation::Disputed;
    return line;
}

void blankOut(Line &line)
{
    line.text = QStringLiteral("redacted");
    line.refused.clear();
    line.authorship = {};
    line.about.clear();
    line.redacted = Remark{};
}

/// What was said about a redacted entry (its amendments, comments, tags, strikes) goes with it; a
/// console that never saw those texts must come to the same state.
bool goesWith(const Entry &entry, const QString &redactedId)
{
    return entry.redacted() ? false : carriesText(entry.type) && markTarget(entry) == redactedId;
}

void blankMarksAbout(Subject &state, const QString &redactedId)
{
    for (qsizetype i = 0; i < state.lines.size(); ++i) {
        if (goesWith(*state.lines.at(i).entry, redactedId))
            blankOut(state.lines.edit(i));
    }
}

bool aboutSomethingRedacted(const Subject &state, const Entry &entry)
{
    const Line *about = carriesText(entry.type) ? state.line(markTarget(entry)) : nullptr;
    return about && about->redacted && !isMark(about->entry->type);
}

/// After a mark changed how the entry it is about reads or counts.
void follow(std::shared_ptr<Subject> &state, MarkEffect effect, const QString &target)
{
    if (effect == MarkEffect::FoldAgain) {
        state = again(*state);
    } else if (effect == MarkEffect::Restate) {
        Line &line = state->lines.edit(state->lines.indexOf(target));
        if (const EntryType *type = typeOf(*state, line); type && !line.redacted)
            carryOut(*state, *type, line);
        reciteAbout(*state, target);
    }
}

void applyMark(std::shared_ptr<Subject> &state, const MarkType &mark, Line &&line)
{
    const EntryPtr entry = line.entry;
    const QJsonObject payload = payloadOf(*entry);
    const base::Result<Authorship> by = authorshipFromJson(payload);
    if (!by) {
        refuse(line, by.error());
        keep(*state, std::move(line));
        return;
    }
    const Stated stated{entry, payload, *by};
    const MarkOutcome outcome = line.disputed ? MarkOutcome{} : mark.apply(*state, stated);
    const bool redacts = mark.kind == LineKind::Redaction && outcome.refused.isEmpty() && !line.disputed;
    line.authorship = *by;
    line.about = markTarget(*entry);
    line.text = mark.line(*state, stated);
    line.refused = outcome.refused;
    const QString target = line.about;
    keep(*state, std::move(line));
    if (redacts) {
        blankMarksAbout(*state, target);
        reciteAbout(*state, target);
    }
    follow(state, outcome.effect, target);
}

/// What this program does not understand is kept, and marks the subject.
void applyUnknown(Subject &state, Line &&line)
{
    const Entry &entry = *line.entry;
    if (const base::Result<Authorship> by = authorshipFromJson(payloadOf(entry)))
        line.authorship = *by;
    line.text = QStringLiteral("%1 (version %2), written by a newer Parapet").arg(entry.type).arg(entry.version);
    keep(state, std::move(line));
}

void apply(std::shared_ptr<Subject> &state, const EntryPtr &entry)
{
    if (state->lines.contains(entry->id))
        return;
    if (entry->recorded > state->known) {
        state->witness(entry->recorded);
        state->known = entry->recorded;
    }
    const MarkType *mark = findMark(entry->type, entry->version);
    const EntryType *type = mark ? nullptr : state->types().find(entry->type, entry->version);
    state->newer = state->newer || (!mark && !type);
    Line line = lineFor(entry, type);
    if (mark) {
        line.kind = mark->kind;
        line.system = true;
    }
    if (entry->redacted() || aboutSomethingRedacted(*state, *entry)) {
        blankOut(line);
        keep(*state, std::move(line));
    } else if (type) {
        carryOut(*state, *type, line);
        keep(*state, std::move(line));
    } else if (!mark) {
        applyUnknown(*state, std::move(line));
    } else {
        applyMark(state, *mark, std::move(line));
    }
}

/// The order of a fold. Of two entries in one place (a forked device) the smaller hash comes first; of
/// two copies of one entry the one that still has its payload.
bool comesBefore(const Entry &a, const Entry &b)
{
    if (const auto order = placeOf(a) <=> placeOf(b); order != 0)
        return order < 0;
    if (a.hash != b.hash)
        return a.hash < b.hash;
    return !a.redacted() && b.redacted();
}

std::shared_ptr<Subject> folded(const Subject &blank, QList<EntryPtr> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const EntryPtr &a, const EntryPtr &b) { return comesBefore(*a, *b); });
    std::shared_ptr<Subject> state = blank.blank();
    state->entries.reserve(entries.size());
    for (const EntryPtr &entry : std::as_const(entries))
        apply(state, entry);
    return state;
}

} // namespace

SubjectPtr fold(const Subject &blank, QList<EntryPtr> entries)
{
    return folded(blank, std::move(entries));
}

void extend(std::shared_ptr<Subject> &state, const EntryPtr &next)
{
    const qsizetype known = state->lines.indexOf(next->id);
    if (known >= 0 && !comesBefore(*next, *state->entries.at(known)))
        return;
    if (!state->entries.isEmpty() && comesBefore(*next, *state->entries.last()))
        state = folded(*state, state->entries + QList<EntryPtr>{next});
    else
        apply(state, next);
}

SubjectPtr extend(const SubjectPtr &state, const EntryPtr &next)
{
    std::shared_ptr<Subject> out = state->copy();
    extend(out, next);
    return out;
}

base::Done admissible(const Subject &state, const Entry &next)
{
    if (state.newer)
        return refused(QStringLiteral("This was written by a newer Parapet"),
                       QStringLiteral("update this console to change it; reading stays possible"));
    const QJsonObject payload = payloadOf(next);
    const base::Result<Authorship> by = authorshipFromJson(payload);
    if (!by)
        return by.error();
    const Stated stated{std::make_shared<Entry>(next), payload, *by};
    if (const MarkType *mark = findMark(next.type, next.version))
        return mark->validate(state, stated);
    const EntryType *type = state.types().find(next.type, next.version);
    if (!type)
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("There is no entry type “%1”").arg(next.type)};
    return type->validate(state, stated);
}

base::Done append(std::shared_ptr<Subject> &state, const EntryPtr &next)
{
    // A mark about something that is redacted is no refusal in a fold, but one here.
    const bool isKnown = !state->newer && state->types().find(next->type, next->version);
    if (!isKnown) {
        const base::Done fits = admissible(*state, *next);
        if (fits)
            extend(state, next);
        return fits;
    }
    extend(state, next);
    const Line &line = state->lines.last();
    if (line.refused.isEmpty())
        return base::done();
    // Once more for all there is to say about it.
    const base::Done why = admissible(*fold(*state, state->entries.first(state->entries.size() - 1)), *next);
    return why ? refused(line.refused) : why;
}

} // namespace journal
