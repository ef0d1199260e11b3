#include "models/look/copytext.h"

#include "base/text.h"

namespace look::copytext {

QString markdown(const QString &text)
{
    QString out;
    for (const QChar c : base::onOneLine(text)) {
        if (QStringView(u"\\`*_[]<>|#&").contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

QString cell(const QString &text)
{
    const QString line = base::onOneLine(text);
    const QString first = line.trimmed().left(1).normalized(QString::NormalizationForm_KC); // full-width signs too
    return !first.isEmpty() && QStringView(u"=+-@").contains(first) ? u'\'' + line : line;
}

} // namespace look::copytext
