#pragma once

#include "domain/incidents/custodytransferred.h"
#include "domain/journal/deed.h"

namespace desk {

/// Hands evidence to somebody, `custody.to`; the transfer is open until they accept it. Refused by who does not hold
/// it, unless they are IC or deputy, and while another transfer of it is open.
base::Result<journal::Deed> transferCustody(const incidents::Incident &incident,
                                            const incidents::CustodyFields &custody, const journal::Authorship &by);

} // namespace desk
