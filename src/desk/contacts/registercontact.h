#pragma once

#include "domain/contacts/registered.h"
#include "domain/journal/deed.h"

namespace desk {

/// Registers somebody under `id`, a new ULID.
base::Result<journal::Deed> registerContact(const QString &id, const contacts::Card &card,
                                            const journal::Authorship &by);

} // namespace desk
