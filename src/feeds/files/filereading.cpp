#include "feeds/files/filereading.h"

namespace feeds {

void FileReading::refuse(const RefusedRow &row)
{
    constexpr qsizetype mostKept = 1000;
    ++refused;
    if (refusals.size() < mostKept)
        refusals.append(row);
}

} // namespace feeds
