#include "domain/journal/fold.h"

#include "domain/journal/marks.h"

#include <QJsonDocument>

#include <algorithm>

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

void keep(Subject &state, const EntryPtr &entry, Line line)
{
    state.place.insert(entry->id, state.entries.size());
    state.entries.append(entry);
    state.lines.append(std::move(line));
}

/// Applies what the line's entry says, as amended, and gives the line its words.
void carryOut(Subject &state, const EntryType &type, Line &line)
{
    const Stated stated{line.entry, patched(payloadOf(*line.entry), line.amended), line.authorship};
    const Outcome outcome = type.carryOut(state, stated);
    line.text = outcome.line;
    line.refused = outcome.refused;
}

/// Makes the state again from its entries with every strike, amendment and redaction known so far.
std::shared_ptr<Subject> again(const Subject &before)
{
    std::shared_ptr<Subject> state = before.blank();
    state->known = before.known;
    state->newer = before.newer;
    for (Line line : before.lines) {
        const EntryType *type = before.types().find(line.entry->type, line.entry->version);
        if (type && !line.struck && !line.redacted && !line.disputed && !line.entry->redacted()) {
            if (const base::Result<Authorship> by = authorshipFromJson(patched(payloadOf(*line.entry), line.amended)))
                line.authorship = *by;
            carryOut(*state, *type, line);
        }
        keep(*state, line.entry, line);
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
    for (Line &line : state.lines) {
        if (goesWith(*line.entry, redactedId))
            blankOut(line);
    }
}

bool aboutSomethingRedacted(const Subject &state, const Entry &entry)
{
    const Line *about = carriesText(entry.type) ? state.line(markTarget(entry)) : nullptr;
    return about && about->redacted;
}

void applyMark(std::shared_ptr<Subject> &state, const MarkType &mark, const Stated &stated, Line line)
{
    const MarkOutcome outcome = line.disputed ? MarkOutcome{} : mark.apply(*state, stated);
    line.text = mark.line(*state, stated);
    line.refused = outcome.refused;
    keep(*state, stated.entry, line);
    if (mark.kind == LineKind::Redaction && outcome.refused.isEmpty() && !line.disputed)
        blankMarksAbout(*state, markTarget(*stated.entry));
    if (outcome.foldAgain)
        state = again(*state);
}

void apply(std::shared_ptr<Subject> &state, const EntryPtr &entry)
{
    if (state->place.contains(entry->id))
        return;
    if (entry->recorded > state->known) {
        state->witness(entry->recorded);
        state->known = entry->recorded;
    }
    const MarkType *mark = findMark(entry->type, entry->version);
    const EntryType *type = mark ? nullptr : state->types().find(entry->type, entry->version);
    Line line = lineFor(entry, type);
    if (mark) {
        line.kind = mark->kind;
        line.system = true;
    }
    if (entry->redacted() || aboutSomethingRedacted(*state, *entry)) {
        blankOut(line);
        keep(*state, entry, line);
        return;
    }
    const QJsonObject payload = payloadOf(*entry);
    const base::Result<Authorship> by = authorshipFromJson(payload);
    if (by)
        line.authorship = *by;
    if (!mark && !type) {
        line.text = QStringLiteral("%1 (version %2), written by a newer Parapet").arg(entry->type).arg(entry->version);
        state->newer = true;
        keep(*state, entry, line);
        return;
    }
    if (!by) {
        line.refused = by.error().what;
        line.text = QStringLiteral("unreadable: %1").arg(by.error().what);
        keep(*state, entry, line);
        return;
    }
    if (mark) {
        applyMark(state, *mark, {entry, payload, *by}, line);
        return;
    }
    if (line.disputed)
        line.text = type->carryOut(*state->copy(), {entry, payload, *by}).line;
    else
        carryOut(*state, *type, line);
    keep(*state, entry, line);
}

} // namespace

SubjectPtr fold(const Subject &blank, QList<EntryPtr> entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const EntryPtr &a, const EntryPtr &b) {
        const Place x = placeOf(*a), y = placeOf(*b);
        return x == y ? a->hash < b->hash : x < y;
    });
    std::shared_ptr<Subject> state = blank.blank();
    for (const EntryPtr &entry : std::as_const(entries))
        apply(state, entry);
    return state;
}

SubjectPtr extend(const SubjectPtr &state, const EntryPtr &next)
{
    if (state->place.contains(next->id))
        return state;
    if (!state->entries.isEmpty() && placeOf(*state->entries.last()) > placeOf(*next)) {
        QList<EntryPtr> all = state->entries;
        all.append(next);
        return fold(*state, all);
    }
    std::shared_ptr<Subject> out = state->copy();
    apply(out, next);
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

} // namespace journal
