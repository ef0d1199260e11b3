#pragma once

#include "desk/imports/importfile.h"
#include "domain/journal/deed.h"

namespace desk {

/// What an import writes down, and the label of the evidence that it made.
struct ImportDeed
{
    journal::Deed deed;
    QString label;
};

/// The entry of a file that was imported and how it was read; for an incident its evidence, too. Refused
/// when the incident takes no evidence.
base::Result<ImportDeed> importDeed(const QString &workspace, const Import &import, const Imported &imported,
                                    const journal::SubjectPtr &incident);

} // namespace desk
