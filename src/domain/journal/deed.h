#pragma once

#include "domain/journal/entrytype.h"

namespace journal {

/// An entry that is meant but not yet written: the store gives it its number, salt and hash.
struct Draft
{
    QString subjectId;
    QLatin1String subjectKind;
    QLatin1String type;
    int version = 1;
    QJsonObject payload;
    QString id = {}; ///< a ULID when something must refer to the entry before it is written
};

/// What a verb wants: entries that are written together or not at all.
struct Deed
{
    QList<Draft> drafts;
    QString summary; ///< one sentence for the undo bar and the activity list

    Deed &&add(Deed other) &&;
};

/// `payload` as a draft of an entry of `State` on subject `id`.
template<class State, class Payload>
Draft draft(const QString &id, const Payload &payload, const Authorship &by)
{
    QJsonObject object = payload.write();
    write(object, by);
    Draft out{.subjectId = id,
              .subjectKind = QLatin1String(State::kindName),
              .type = QLatin1String(Payload::type),
              .payload = object};
    if constexpr (requires { Payload::version; })
        out.version = Payload::version;
    return out;
}

/// A deed of one entry, checked against the state as it is; Refused or Invalid says why not.
template<class State, class Payload>
base::Result<Deed> deed(const State &state, const Payload &payload, const Authorship &by, const QString &summary)
{
    Deed out{.drafts = {draft<State>(state.id, payload, by)}, .summary = summary};
    if (state.newer)
        return base::Error{base::ErrorKind::Refused, QStringLiteral("This was written by a newer Parapet"),
                           QStringLiteral("update this console to change it; reading stays possible")};
    const base::Result<Payload> shaped = Payload::read(out.drafts.first().payload);
    if (!shaped)
        return shaped.error();
    const base::Done verdict = payload.validate(state, {nullptr, out.drafts.first().payload, by});
    if (!verdict)
        return verdict.error();
    return out;
}

} // namespace journal
