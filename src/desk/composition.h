#pragma once

#include "domain/journal/deed.h"

namespace desk {

/// Puts a deed together entry by entry: each is checked against the state as the ones before it would
/// leave it, so that what is written together is also allowed together. Lives for one verb.
class Composition
{
public:
    explicit Composition(const journal::Subject &state)
        : m_state(state.copy())
    {
    }

    /// Adds an entry or a mark stated by `by`. `id` is a ULID when a later entry refers to this one.
    /// After the first that is refused nothing is added any more.
    template<class Payload>
    Composition &add(const Payload &payload, const journal::Authorship &by, const QString &id = {})
    {
        journal::Draft draft{.subjectId = m_state->id,
                             .subjectKind = m_state->kind(),
                             .type = QLatin1String(Payload::type),
                             .payload = payload.write(),
                             .id = id};
        if constexpr (requires { Payload::version; })
            draft.version = Payload::version;
        journal::write(draft.payload, by);
        append(draft, by.now);
        return *this;
    }

    /// The state after what was added so far.
    const journal::Subject &state() const { return *m_state; }

    /// What was added, or why the first refused entry was.
    base::Result<journal::Deed> deed(const QString &summary) const;

private:
    void append(const journal::Draft &draft, base::Instant now);

    journal::SubjectPtr m_state;
    QList<journal::Draft> m_drafts;
    std::optional<base::Error> m_error;
};

} // namespace desk
