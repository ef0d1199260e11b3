#pragma once

#include "base/result.h"
#include "store/workspace/folder.h"

#include <functional>

namespace desk {

/// What is being made and how far; false stops.
using DemoProgress = std::function<bool(const QString &stage, int done, int total)>;

/// Makes the demo organisation "Acme" in an empty folder: 23 incidents of the last 30 days and those
/// of the months before with their histories, three of them live, 30 days of its audit log and of what its
/// runners were seen doing, and three days of its workflow runs. Its clock stands at
/// 2025-01-15T03:57:17Z and ticks on. The same every time but for salts. Refused when the folder holds a
/// workspace; nothing stays behind on failure.
base::Done makeDemo(const store::Folder &folder, const DemoProgress &progress = {});

} // namespace desk
