#pragma once

#include "base/error.h"

namespace feeds {

/// Why a row, a document or a file cannot be read.
inline base::Error invalid(const QString &why)
{
    return {base::ErrorKind::Invalid, why};
}

} // namespace feeds
