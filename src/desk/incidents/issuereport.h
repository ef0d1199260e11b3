#pragma once

#include "domain/incidents/reportissued.h"
#include "domain/journal/deed.h"

namespace desk {

/// Says that the post-incident report left as a file of these bytes, made from the log as it stands.
/// `format` is "pdf", "html" or "markdown".
base::Result<journal::Deed> issueReport(const incidents::Incident &incident, const QString &format,
                                        const QByteArray &bytes, const journal::Authorship &by);

} // namespace desk
