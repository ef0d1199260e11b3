#include "domain/journal/label.h"

#include "base/text.h"

#include <algorithm>

namespace journal {

namespace {

constexpr qsizetype timeLength = 10;
constexpr qsizetype shortest = 5;

QStringView randomPart(const QString &id)
{
    return QStringView(id).mid(timeLength);
}

} // namespace

QString labelOf(const LabelKind &kind, const QString &id, const QStringList &all)
{
    const QStringView random = randomPart(id);
    qsizetype length = std::min(shortest, random.size());
    const auto shared = [&](const QString &other) {
        return other != id && randomPart(other).startsWith(random.left(length));
    };
    while (length < random.size() && std::any_of(all.begin(), all.end(), shared))
        ++length;
    return kind.prefix + random.left(length).toString();
}

QString labelDigits(const LabelKind &kind, const QString &text)
{
    // As Crockford's base 32 reads what people write.
    QString out = text.trimmed().toUpper();
    if (out.startsWith(kind.prefix))
        out.remove(0, kind.prefix.size());
    out.replace(u'I', u'1').replace(u'L', u'1').replace(u'O', u'0');
    return out;
}

base::Result<QString> labelled(const LabelKind &kind, const QString &text, const QStringList &all)
{
    const QString wanted = labelDigits(kind, text);
    QStringList found;
    for (const QString &id : all) {
        if (id == wanted)
            return id;
        if (!wanted.isEmpty() && randomPart(id).startsWith(wanted))
            found.append(id);
    }
    if (found.size() == 1)
        return found.first();
    const QString shown = base::beginning(text.trimmed(), 60);
    if (found.isEmpty())
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("There is no %1 “%2”").arg(kind.noun, shown),
                           QStringLiteral("write its label, such as ") + kind.prefix + QStringLiteral("7F3A2")};
    QStringList labels;
    for (const QString &id : std::as_const(found).mid(0, 4))
        labels.append(labelOf(kind, id, all));
    return base::Error{base::ErrorKind::Invalid,
                       QStringLiteral("“%1” can be %2 %3s").arg(shown).arg(found.size()).arg(kind.noun),
                       QStringLiteral("write more of the label: %1").arg(labels.join(QStringLiteral(", ")))};
}

} // namespace journal
