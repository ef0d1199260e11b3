#pragma once

#include "domain/contacts/retired.h"
#include "domain/journal/deed.h"

namespace desk {

/// Nobody calls them any more, because `why`.
base::Result<journal::Deed> retireContact(const contacts::Contact &contact, const QString &why,
                                          const journal::Authorship &by);

} // namespace desk
