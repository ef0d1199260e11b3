#include "models/evidence/previewtext.h"

#include "base/text.h"
#include "store/evidence/evidencetext.h"

#include <QJsonDocument>

namespace models {

namespace {

constexpr qsizetype longestShownLine = 4'000;
constexpr qsizetype mostShownLines = 20'000;

/// Objects and arrays that are whole; numbers as Qt reads them, so the file itself stays what counts.
QByteArray indented(const QByteArray &bytes)
{
    const QByteArray begin = bytes.trimmed().left(1);
    if (begin != "{" && begin != "[")
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isNull() ? QByteArray() : document.toJson(QJsonDocument::Indented);
}

} // namespace

PreviewText previewText(const QByteArray &bytes, qint64 size)
{
    PreviewText out{.cut = size > bytes.size()};
    const QByteArray json = out.cut ? QByteArray() : indented(bytes);
    const QString whole = store::decoded(json.isEmpty() ? bytes : json);
    QStringList lines;
    qsizetype from = 0;
    while (from <= whole.size() && lines.size() < mostShownLines) {
        qsizetype end = whole.indexOf(u'\n', from);
        end = end < 0 ? whole.size() : end;
        QString line = whole.mid(from, std::min(end - from, longestShownLine));
        line.replace(u'\t', QStringLiteral("    "));
        if (line.endsWith(u'\r'))
            line.chop(1);
        out.cut = out.cut || end - from > longestShownLine;
        lines.append(base::onOneLine(line) + (end - from > longestShownLine ? QStringLiteral(" …") : QString()));
        from = end + 1;
    }
    out.cut = out.cut || from < whole.size();
    out.text = lines.join(u'\n');
    return out;
}

} // namespace models
