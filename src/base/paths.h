#pragma once

#include "base/result.h"

#include <QString>

/// The XDG folders of this program; each is made with mode 0700 when first asked for.
namespace base::paths {

QString data(); ///< workspaces of one's own
QString state(); ///< journal heads, half-typed lines, window layout
QString cache();
QString config(); ///< the settings of the program
QString runtime(); ///< sockets; falls back to a private folder below state()

/// Makes `folder` and its parents, the folder itself with mode 0700; Storage on failure.
Done makePrivate(const QString &folder);

} // namespace base::paths
