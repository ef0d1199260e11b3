#pragma once

#include "domain/evidence/item.h"
#include "store/sqlite/database.h"

namespace store {

/// An item of the register over all incidents.
struct EvidenceRow
{
    QString incidentId;
    QString incident; ///< its title
    evidence::Item item; ///< without its chain, its method and the reasons of waiting steps
    bool operator==(const EvidenceRow &) const = default;
};

/// Where a page goes on.
struct EvidenceKey
{
    qint64 us = 0;
    QString entryId;
};

/// What of the register is asked for; every part that is set must hold.
struct EvidenceFilter
{
    /// Of all, or what needs somebody: planned items whose source forgets (soonest first), open transfers, what is
    /// missing or changed, what is under legal hold.
    enum class Which { All, Expiring, Handed, Broken, Held };
    Which which = Which::All;
    QString incident; ///< subject id
    std::optional<evidence::State> state;
    std::optional<evidence::Sensitivity> sensitivity;
    QString words; ///< each in the line of the item, or one of `found`; or the beginning of a hash
    QStringList found; ///< hashes of files that hold the words, from the mirror
    bool operator==(const EvidenceFilter &) const = default;
};

/// A page of the register, the latest first (or the soonest to vanish), from `after` on.
base::Result<QList<EvidenceRow>> evidencePage(Database &journal, const EvidenceFilter &filter,
                                              const std::optional<EvidenceKey> &after, int limit);
/// Where the page after this row begins.
EvidenceKey keyOf(const EvidenceFilter &filter, const EvidenceRow &row);
/// The SQL of a page, for the test of its plan.
QByteArray evidencePageSql(const EvidenceFilter &filter, bool goesOn);

/// How many there are of each kind of attention.
struct EvidenceCounts
{
    qint64 all = 0;
    qint64 expiring = 0;
    qint64 handed = 0;
    qint64 broken = 0;
    qint64 held = 0;
    bool operator==(const EvidenceCounts &) const = default;
};
base::Result<EvidenceCounts> evidenceCounts(Database &journal);

/// A sealed file that should be in the evidence folder.
struct FiledItem
{
    QString incidentId;
    QString entryId;
    QString label;
    QString title;
    QString fileName;
    QString source;
    QString sha256;
    qint64 size = 0;
    QString mediaType;
    QString device; ///< the console that sealed it
    evidence::State state = evidence::State::Sealed;
    bool operator==(const FiledItem &) const = default;
};
/// All of them, or those of one incident, in the order of their hashes.
base::Result<QList<FiledItem>> filedItems(Database &journal, const QString &incident = {});

/// Whether anything that is still kept, or an imported file, has this content.
base::Result<bool> isStillKept(Database &journal, const QString &sha256);

} // namespace store
