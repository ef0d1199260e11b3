#pragma once

#include "domain/incidents/custodyaccepted.h"
#include "domain/journal/deed.h"

namespace desk {

/// Accepts what was handed over. `custody.seen` is the hash of the file as it is here, empty where nobody could look.
/// Refused by anybody but who it was handed to, and when the hash is another.
base::Result<journal::Deed> acceptCustody(const incidents::Incident &incident, const incidents::CustodyFields &custody,
                                          const journal::Authorship &by);

} // namespace desk
