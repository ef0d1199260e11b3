// A file before it is imported: looked at again with every choice.
#include "panes/timeline/importdialog.h"

#include "base/text.h"
#include "base/whendone.h"
#include "desk/imports/importformats.h"
#include "feeds/formats/eventformats.h"
#include "feeds/scans/reponame.h"
#include "models/incidents/zoneat.h"
#include "models/look/clocktext.h"
#include "models/picture/picturewords.h"
#include "panes/console/console.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/rowlist.h"
#include "panes/look/sectionhead.h"
#include "panes/timeline/fileimport.h"
#include "panes/timeline/mappingbox.h"
#include "panes/timeline/savedmappings.h"
#include "panes/timeline/scannedbox.h"
#include "panes/timeline/zonefield.h"
#include "store/incidents/incidentlist.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTimer>

namespace panes {

namespace {

constexpr int previewRows = 8;

QString formatWords(const QString &name)
{
    const base::Result<const desk::ImportFormat *> format = desk::importFormatNamed(name);
    return format ? QCoreApplication::translate("ImportFormat", (*format)->words) : name;
}

bool isScan(const QString &name)
{
    const base::Result<const desk::ImportFormat *> format = desk::importFormatNamed(name);
    return format && (*format)->isScan;
}

/// Whether its rows are events, with times that may need a zone.
bool isEvents(const QString &name)
{
    return feeds::eventFormatNamed(name) != nullptr;
}

bool isMapped(const QString &name)
{
    const feeds::EventFormat *const format = feeds::eventFormatNamed(name);
    return format && format->isMapped;
}

/// A choice and its caption, or neither.
void showChoice(QWidget &field, bool shown)
{
    for (QLabel *label : field.parentWidget()->findChildren<QLabel *>()) {
        if (label->buddy() == &field)
            label->setVisible(shown);
    }
    field.setVisible(shown);
}

QStandardItem *itemOf(const timeline::MachineEvent &event, const QTimeZone &zone)
{
    const look::clocktext::Zone at = models::zoneAt(zone, event.at);
    const QString time = look::clocktext::dayAndTime(event.at, at);
    const QString lane = models::laneWord(timeline::laneOf(event.source));
    auto *item = new QStandardItem(event.text);
    item->setData(time, look::EdgeTimeRole);
    item->setData(QStringLiteral("g"), look::KindRole);
    item->setData(int(look::Kind::Dashed), look::KindVariantRole);
    item->setData(event.actor.isEmpty() ? lane : event.actor, look::WhoRole);
    item->setData(QStringList{time, lane, event.text, event.actor}.join(QLatin1String(", ")), Qt::AccessibleTextRole);
    return item;
}

} // namespace

void ImportDialog::offerIncidents()
{
    m_incident->clear();
    m_incident->addItem(tr("no incident"), QString());
    base::whenDone(m_console.store().readJournal(&store::incidentList), this,
                   [this](const base::Result<QList<store::IncidentRow>> &all) {
                       for (const store::IncidentRow &row : all ? *all : QList<store::IncidentRow>()) {
                           if (row.open && m_incident->findData(row.id) < 0)
                               m_incident->addItem(row.title.left(60), row.id);
                       }
                   });
}

void ImportDialog::showFile(const QString &path)
{
    clear();
    m_path->setText(path);
    m_path->setModified(false);
    if (path.isEmpty())
        return;
    m_zone->offer({QTimeZone::systemTimeZoneId(), m_console.zones().incidentZone()});
    offerIncidents();
    m_wish.path = path;
    m_what->setText(tr("Looking at the file…"));
    look();
}

/// Somebody has chosen: what that does is shown in a moment.
void ImportDialog::askAgain()
{
    m_chosen = true;
    ++m_question;
    m_go->setEnabled(false);
    m_pause->start();
}

void ImportDialog::look()
{
    const base::Result<std::optional<QTimeZone>> zone = m_zone->zone();
    if (!zone) {
        say(zone.error().text(), true);
        return;
    }
    m_wish.repository = m_scanned->repository();
    m_wish.artifact = m_scanned->artifact();
    if (feeds::repositoryName(m_wish.repository) != m_wish.repository) {
        say(tr("A repository is OWNER/NAME."), true);
        return;
    }
    m_wish.by = m_console.by();
    m_wish.options.zone = *zone;
    m_wish.options.lane = m_lane->currentData().toString();
    const int question = ++m_question;
    const auto look = [wish = m_wish](store::Database &) { return desk::previewImport(wish, previewRows); };
    base::whenDone(m_console.store().readMirror(look), this,
                   [this, question](const base::Result<desk::ImportPreview> &result) {
                       if (question == m_question && !m_import)
                           preview(result);
                   });
}

/// Whether a file with these columns was read before: then it is looked at again in that way.
bool ImportDialog::tryAsBefore(const desk::ImportPreview &preview)
{
    if (m_chosen || m_asBefore || !isEvents(preview.format))
        return false;
    const std::optional<feeds::EventOptions> before =
        SavedMappings(m_console.settings()).of(preview.format, preview.sample.names);
    const bool fits =
        before && (before->mapping.isEmpty() || timeline::checkMapping(before->mapping, preview.sample.names).ok());
    if (!fits)
        return false;
    m_asBefore = true;
    m_wish.format = preview.format;
    m_wish.options = *before;
    m_zone->setZone(before->zone);
    m_lane->setCurrentIndex(std::max(0, m_lane->findData(before->lane)));
    look();
    return true;
}

void ImportDialog::preview(const base::Result<desk::ImportPreview> &result)
{
    m_rowModel->clear();
    if (!result || result->format.isEmpty()) {
        say(result ? result->wrong->text() : result.error().text(), true);
        return;
    }
    if (tryAsBefore(*result))
        return;
    m_wish.format = result->format;
    m_wish.options.mapping = result->options.mapping;
    m_columns = result->sample.names;
    showChoices(*result);
    showEvents(*result);
    showRefusals(result->refusals, result->refused);
    m_go->setEnabled(!result->events.isEmpty());
    say(words(*result), result->events.isEmpty());
    if (m_go->isEnabled() && !m_chosen)
        m_go->setFocus();
    else if (result->wantsZone && !m_chosen)
        m_zone->setFocus();
    else if (isMapped(result->format) && result->options.mapping.column(timeline::Part::Time).isEmpty() && !m_chosen)
        m_mapping->choice(timeline::Part::Time)->setFocus();
    Q_EMIT previewed();
}

void ImportDialog::showChoices(const desk::ImportPreview &preview)
{
    const bool mapped = isMapped(preview.format);
    m_choices->show();
    m_format->setCurrentIndex(m_format->findData(preview.format));
    showChoice(*m_lane, mapped);
    showChoice(*m_zone, isEvents(preview.format));
    for (QWidget *widget : QList<QWidget *>{m_mappingHead, m_mapping})
        widget->setVisible(mapped);
    m_scanned->setVisible(isScan(preview.format));
    if (!mapped)
        return;
    m_mapping->offer(preview.sample, preview.options.mapping);
    m_mappingHead->setRight(m_asBefore ? tr("as last time") : QString());
}

void ImportDialog::showEvents(const desk::ImportPreview &preview)
{
    for (const timeline::MachineEvent &event : preview.events)
        m_rowModel->appendRow(itemOf(event, m_console.zones().zone()));
    m_rowsHead->setTitle(isEvents(preview.format) || isScan(preview.format) ? tr("As they would stand on the timeline")
                                                                            : tr("As they would be read"));
    m_rowsHead->setRight(tr("the first %1").arg(preview.events.size()));
    m_rowsHead->setVisible(!preview.events.isEmpty());
    m_rows->setVisible(!preview.events.isEmpty());
}

/// What the file is and how it is read, or why it cannot be.
QString ImportDialog::words(const desk::ImportPreview &preview) const
{
    const QString size = QLocale().formattedDataSize(preview.size);
    if (preview.wrong)
        return preview.wrong->text();
    if (preview.events.isEmpty() && preview.wantsZone)
        return tr("%1 (%2): its times have no zone. Say in which zone its clock ran.").arg(preview.fileName, size);
    if (preview.events.isEmpty())
        return tr("No row of %1 (%2) can be read as %3.").arg(preview.fileName, size, formatWords(preview.format));
    QString said = tr("%1, %2: %3").arg(preview.fileName, size, formatWords(preview.format));
    if (preview.sample.separator)
        said +=
            tr(", separated by %1")
                .arg(preview.sample.separator == '\t' ? tr("tabs") : QString(QLatin1Char(preview.sample.separator)));
    if (preview.wantsZone)
        said += tr(". Some of its times have no zone: say in which zone its clock ran");
    if (preview.twice > 0)
        said += tr(". Some stand in an hour that came twice; the earlier is taken");
    return said + u'.';
}

void ImportDialog::say(const QString &text, bool bad)
{
    m_what->setToken(bad ? look::Token::Bad : look::Token::Text);
    m_what->setText(text);
}

void ImportDialog::showRefusals(const QList<feeds::RefusedRow> &refusals, qint64 all)
{
    QStringList lines;
    for (const feeds::RefusedRow &row : refusals) {
        const QString reason = base::onOneLine(feeds::reasonText(row));
        lines.append(
            row.line <= 0 ? reason
                : row.column > 0
                ? tr("line %1, column %2: %3").arg(QString::number(row.line), QString::number(row.column), reason)
                : tr("line %1: %2").arg(QString::number(row.line), reason));
    }
    m_refused->setPlainText(lines.join(u'\n'));
    const QLocale locale;
    m_refusedHead->setRight(all > refusals.size()
                                ? tr("the first %1 of %2").arg(locale.toString(refusals.size()), locale.toString(all))
                                : locale.toString(all));
    for (QWidget *widget : QList<QWidget *>{m_refusedHead, m_refused, m_copy})
        widget->setVisible(!refusals.isEmpty());
}

} // namespace panes
