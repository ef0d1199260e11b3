#pragma once

#include "domain/timeline/machineevent.h"

#include <QByteArrayView>

namespace feeds {

/// The event with its raw row, an id (of its own, else the SHA-256 of the row), and nothing in it longer
/// than the timeline keeps: names 200 characters, the line 4,000, what is only searched 8,000.
timeline::MachineEvent completed(timeline::MachineEvent event, QByteArrayView raw);

} // namespace feeds
