#pragma once

#include "store/intelligence/feedlog.h"

namespace store {

/// When that file was first brought in, else `file.readAt`: a report that does not say when it was made is of then,
/// however often it is given again.
base::Result<base::Instant> firstReadAt(Database &mirror, const FeedFile &file);

} // namespace store
