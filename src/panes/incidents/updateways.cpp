// What is done with a status update: writing it down, approving it, and the ways out.
#include "desk/incidents/approveupdate.h"
#include "desk/incidents/draftupdate.h"
#include "desk/incidents/issueupdate.h"
#include "domain/incidents/updateprefill.h"
#include "panes/console/console.h"
#include "panes/incidents/updatedialog.h"
#include "panes/incidents/updateeditor.h"
#include "panes/look/label.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSaveFile>
#include <QUrl>
#include <QUrlQuery>

namespace panes {

using namespace incidents;

namespace {

/// Why it could not be saved; empty when it is on the disk.
QString saved(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace

void UpdateDialog::showError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void UpdateDialog::restart()
{
    m_editor->setWords(prefilledUpdate(*m_incident, m_audience, m_console.now()));
}

void UpdateDialog::write()
{
    commit(desk::draftUpdate(*m_incident, {m_audience, m_editor->words()}, m_console.by()));
}

void UpdateDialog::approve()
{
    commit(desk::approveUpdate(*m_incident, m_audience, m_editor->words(), m_console.store().newId(), m_console.by()));
}

QString UpdateDialog::subject() const
{
    return tr("[%1] Status update").arg(m_label);
}

void UpdateDialog::copy()
{
    QGuiApplication::clipboard()->setText(plainText(m_editor->words()));
    issue(QStringLiteral("copy"), m_to->text().trimmed(), Issue::Sent);
}

void UpdateDialog::mail()
{
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    const QString to = m_to->text().trimmed();
    if (to.contains(u'@'))
        url.setPath(to);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("subject"), QString::fromLatin1(QUrl::toPercentEncoding(subject())));
    query.addQueryItem(QStringLiteral("body"),
                       QString::fromLatin1(QUrl::toPercentEncoding(plainText(m_editor->words()))));
    url.setQuery(query);
    const bool opened = QDesktopServices::openUrl(url);
    if (!opened)
        showError(tr("No mail program could be opened. Copy the text instead."));
    issue(QStringLiteral("mail"), to, opened ? Issue::Sent : Issue::Failed);
}

void UpdateDialog::saveFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the update"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("%1-%2.txt").arg(m_label, name(m_audience)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString wrong = saved(path, plainText(m_editor->words()));
        if (!wrong.isEmpty())
            showError(tr("It could not be saved as %1: %2").arg(path, wrong));
        issue(QStringLiteral("file"), path.section(u'/', -1), wrong.isEmpty() ? Issue::Sent : Issue::Failed);
    });
    dialog->open();
}

void UpdateDialog::tellDesktop()
{
    const QPointer<UpdateDialog> dialog(this);
    m_console.tellDesktop(m_incident->id, subject(), plainText(m_editor->words()), [this, dialog](bool shown) {
        if (!dialog)
            return;
        if (!shown)
            showError(tr("The desktop took no notification. Copy the text instead."));
        issue(QStringLiteral("desktop"), {}, shown ? Issue::Sent : Issue::Failed);
    });
}

void UpdateDialog::issue(const QString &channel, const QString &recipients, Issue result)
{
    commit(desk::issueUpdate(*m_incident, {m_audience, m_editor->words(), channel, recipients, result},
                             m_console.store().newId(), m_console.by()));
}

void UpdateDialog::commit(const base::Result<journal::Deed> &deed)
{
    const QPointer<UpdateDialog> dialog(this); // it may be closed before the disk answers
    m_console.carryOut(
        deed,
        [this, dialog](const store::Committed &) {
            if (dialog)
                m_editor->settle();
        },
        [this, dialog](const base::Error &error) {
            if (dialog)
                showError(error.text());
        });
}

} // namespace panes
