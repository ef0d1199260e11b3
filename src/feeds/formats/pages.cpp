#include "feeds/formats/pages.h"

namespace feeds {

const QByteArrayList &pageKeys()
{
    static const QByteArrayList keys{"workflow_runs", "detections", "data"};
    return keys;
}

} // namespace feeds
