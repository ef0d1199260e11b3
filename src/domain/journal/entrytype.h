#pragma once

#include "domain/journal/subject.h"

#include <QJsonObject>

namespace journal {

/// An entry as it stands to be applied: its payload with amendments, and who said it of when.
struct Stated
{
    EntryPtr entry;
    QJsonObject payload;
    Authorship by;
};

/// What came of applying an entry.
struct Outcome
{
    QString line; ///< what the timeline says
    QString refused; ///< empty when it was applied
};

/// One entry type, without its C++ type: what the fold needs to know of it.
struct EntryType
{
    QLatin1String name;
    int version = 1;
    LineKind kind = LineKind::Unknown;
    bool system = false; ///< hidden by default in the timeline
    bool redactable = false; ///< its text may be redacted: no clock before it depends on it
    /// Changes nothing but the log, and its words depend on nothing but its payload: striking or
    /// amending it needs no new fold.
    bool textual = false;
    bool strikable = true;
    QStringList fixed; ///< fields that no amendment changes
    base::Done (*wellFormed)(const QJsonObject &payload) = nullptr;
    Outcome (*carryOut)(Subject &state, const Stated &stated) = nullptr;
    /// What the timeline says of an entry that takes no part in the state.
    QString (*line)(const Subject &state, const Stated &stated) = nullptr;
    /// The refusal if it were applied now, or nothing.
    base::Done (*validate)(const Subject &state, const Stated &stated) = nullptr;
};

/// The entry types one kind of subject knows.
class EntryTypes
{
public:
    EntryTypes(std::initializer_list<EntryType> types);
    const EntryType *find(const QString &name, int version) const;
    QList<EntryType> all() const { return m_types.values(); }

private:
    QHash<QString, EntryType> m_types;
};

/// Describes `Payload`, an entry type of `State`. A payload is a plain struct with
///   static constexpr const char *type; static constexpr LineKind kind;
///   static base::Result<Payload> read(const QJsonObject &);   // its own fields
///   QJsonObject write() const;
///   base::Done validate(const State &, const Stated &) const; // the rule at its place
///   void apply(State &, const Stated &) const;
///   QString line(const State &before, const Stated &) const;
/// and optionally `static constexpr bool` system, redactable, textual, strikable, and `static QStringList fixed()`.
template<class State, class Payload>
EntryType entryType()
{
    EntryType out;
    out.name = QLatin1String(Payload::type);
    out.kind = Payload::kind;
    if constexpr (requires { Payload::version; })
        out.version = Payload::version;
    if constexpr (requires { Payload::system; })
        out.system = Payload::system;
    if constexpr (requires { Payload::redactable; })
        out.redactable = Payload::redactable;
    if constexpr (requires { Payload::textual; })
        out.textual = Payload::textual;
    if constexpr (requires { Payload::strikable; })
        out.strikable = Payload::strikable;
    if constexpr (requires { Payload::fixed(); })
        out.fixed = Payload::fixed();
    out.wellFormed = [](const QJsonObject &payload) -> base::Done {
        const base::Result<Payload> read = Payload::read(payload);
        return read ? base::done() : base::Done(read.error());
    };
    out.validate = [](const Subject &state, const Stated &stated) -> base::Done {
        const base::Result<Payload> read = Payload::read(stated.payload);
        return read ? read->validate(static_cast<const State &>(state), stated) : base::Done(read.error());
    };
    out.line = [](const Subject &state, const Stated &stated) -> QString {
        const base::Result<Payload> read = Payload::read(stated.payload);
        return read ? read->line(static_cast<const State &>(state), stated)
                    : QStringLiteral("unreadable: %1").arg(read.error().what);
    };
    out.carryOut = [](Subject &subject, const Stated &stated) -> Outcome {
        State &state = static_cast<State &>(subject);
        const base::Result<Payload> read = Payload::read(stated.payload);
        if (!read)
            return {QStringLiteral("unreadable: %1").arg(read.error().what), read.error().what};
        const QString line = read->line(state, stated);
        const base::Done verdict = read->validate(state, stated);
        if (!verdict)
            return {line, verdict.error().what};
        read->apply(state, stated);
        return {line, {}};
    };
    return out;
}

/// A rule says no: the reason in words, with what would satisfy it.
inline base::Done refused(const QString &what, const QString &instead = {})
{
    return base::Error{base::ErrorKind::Refused, what, instead};
}

} // namespace journal
