#pragma once

#include "domain/evidence/item.h"

#include <QJsonObject>

namespace desk {

/// Everything known of an item, for scripts and beside exported files: stable keys, RFC 3339 times in UTC, its chain
/// of custody with the zone each step was stated in.
QJsonObject evidenceJson(const evidence::Item &item);

} // namespace desk
