#pragma once

#include "domain/evidence/custody.h"
#include "domain/evidence/kind.h"

#include <QList>

namespace evidence {

/// How something was got hold of, so that somebody else can judge it or do it again.
struct Method
{
    QString tool;
    QString version;
    QString request; ///< the command or the address that was asked
    QString headers; ///< of the answer, one a line
    bool operator==(const Method &) const = default;
};

/// A transfer that waits for the other person.
struct Handover
{
    QString entryId;
    QString to;
    base::Instant at{};
    bool operator==(const Handover &) const = default;
};

/// A disposal that waits for the second person.
struct Proposal
{
    QString entryId;
    QString by;
    QString reason;
    base::Instant at{};
    bool operator==(const Proposal &) const = default;
};

/// The last look at the sealed file.
struct Check
{
    Finding finding = Finding::Intact;
    QString by;
    base::Instant at{};
    bool operator==(const Check &) const = default;
};

/// One item of evidence as its entries make it.
struct Item
{
    QString entryId; ///< of the entry that planned it, else of the one that collected it
    QString label; ///< "E-014"
    QString title;
    Kind kind = Kind::File;
    QList<Kind> also; ///< what else it holds: an audit log with git events in it
    State state = State::Sealed;
    Sensitivity sensitivity = Sensitivity::Internal;
    QString fileName; ///< original name, as data only
    QString sha256; ///< hex; empty while planned
    qint64 size = 0; ///< bytes
    QString mediaType;
    QString step; ///< the playbook step that expects it
    QString source; ///< where it came from, in words
    Method method;
    QString by; ///< who planned or collected it
    base::Instant at{}; ///< when it was planned or collected
    std::optional<base::Instant> contentFrom;
    std::optional<base::Instant> contentTo;
    std::optional<base::Instant> planned; ///< when it was planned
    std::optional<base::Instant> expires; ///< when its source no longer has it
    std::optional<base::Instant> retention; ///< not to be disposed of before
    QString hold; ///< why it is under legal hold; empty when it is not
    QString holder; ///< who has custody
    QString place; ///< where it is kept when that is not the evidence folder
    QString device; ///< the console that sealed the file
    std::optional<Handover> handover;
    std::optional<Proposal> disposal;
    std::optional<Check> check;
    QList<Custody> custody; ///< oldest first

    /// Its bytes are in an evidence folder, or should be.
    bool isFiled() const
    {
        return state == State::Sealed || state == State::Missing || state == State::Mismatch
            || (state == State::Released && place.isEmpty());
    }
    bool isPlanned() const { return state == State::Planned; }
    /// Nothing can be done with it any more but look at what is kept.
    bool isOver() const { return state == State::Released || state == State::Disposed; }
    bool holds(Kind what) const { return kind == what || also.contains(what); }
    bool operator==(const Item &) const = default;
};

} // namespace evidence
