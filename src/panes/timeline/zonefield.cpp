#include "panes/timeline/zonefield.h"

#include "domain/journal/statedzone.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace panes {

ZoneField::ZoneField(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    setAccessibleName(tr("Zone of times without one"));
    lineEdit()->setPlaceholderText(tr("as the file says"));
    QStringList places;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/'))
            places.append(QString::fromLatin1(id));
    }
    auto *completer = new QCompleter(places, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    offer({});
    connect(this, &QComboBox::activated, this, &ZoneField::changed);
    connect(lineEdit(), &QLineEdit::textEdited, this, &ZoneField::changed);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &ZoneField::changed);
}

void ZoneField::offer(const QList<QByteArray> &ids)
{
    const QSignalBlocker quiet(this);
    const QString typed = currentText();
    clear();
    addItem(QString());
    for (const QByteArray &id : ids) {
        if (!id.isEmpty() && findText(QString::fromLatin1(id)) < 0)
            addItem(QString::fromLatin1(id));
    }
    if (findText(QStringLiteral("UTC")) < 0)
        addItem(QStringLiteral("UTC"));
    setEditText(typed);
}

void ZoneField::setZone(const std::optional<QTimeZone> &zone)
{
    const QSignalBlocker quiet(this);
    setEditText(zone ? QString::fromLatin1(zone->id()) : QString());
}

base::Result<std::optional<QTimeZone>> ZoneField::zone() const
{
    QString text = currentText().trimmed();
    if (text.isEmpty())
        return std::optional<QTimeZone>();
    if (text.startsWith(QLatin1String("UTC+")) || text.startsWith(QLatin1String("UTC-")))
        text.remove(0, 3); // as Qt names offsets
    const base::Result<QTimeZone> zone = journal::zoneNamed(text);
    return zone ? base::Result<std::optional<QTimeZone>>(*zone) : zone.error();
}

} // namespace panes
