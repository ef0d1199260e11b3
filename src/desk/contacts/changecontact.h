#pragma once

#include "domain/contacts/changed.h"
#include "domain/journal/deed.h"

namespace desk {

/// Replaces everything known of a contact; also brings one back that was retired.
base::Result<journal::Deed> changeContact(const contacts::Contact &contact, const contacts::Card &card,
                                          const journal::Authorship &by);

} // namespace desk
