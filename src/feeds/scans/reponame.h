#pragma once

#include <QString>

namespace feeds {

/// "acme/web" of "https://git.example/acme/web.git", "git@git.example:acme/web" or "acme/web"; empty for
/// anything that does not name exactly an owner and a repository.
QString repositoryName(const QString &url);

} // namespace feeds
