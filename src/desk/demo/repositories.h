#pragma once

#include <QByteArray>
#include <QList>

namespace desk {

/// One of the demo organisation's 1,247 repositories, always the same for one number: "acme/web-api-1".
QByteArray repositoryName(int number);

/// Those that pulled the malicious release of left-padder.
const QList<QByteArray> &affectedRepositoryNames();

} // namespace desk
