#include "base/names.h"

namespace base {

QString spoken(QLatin1String name)
{
    QString text = name;
    text.replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace base
