#include "panes/shell/newworkspacedialog.h"

#include "base/paths.h"
#include "panes/console/console.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "store/workspace/folder.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace shell {

namespace {

/// A folder name made of what somebody called their organisation.
QString folderName(const QString &organization)
{
    static const QRegularExpression unfit(QStringLiteral("[^a-z0-9]+"));
    static const QRegularExpression accents(QStringLiteral("\\p{Mn}"));
    QString name = organization.toLower().normalized(QString::NormalizationForm_D).remove(accents);
    name.replace(unfit, QStringLiteral("-"));
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.left(40);
}

} // namespace

NewWorkspaceDialog::NewWorkspaceDialog(QWidget *parent)
    : QDialog(parent)
    , m_organization(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
    , m_login(new QLineEdit(console::localProfile(), this))
    , m_verdict(new look::Label({}, look::Font::Small, look::Token::Muted, this))
    , m_make(new look::Button(tr("&Make it"), QStringLiteral("Enter"), this))
{
    setObjectName(QStringLiteral("newworkspace"));
    setWindowTitle(tr("New workspace"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *choose = new look::Button(tr("&Choose…"), this);
    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_folder, 1);
    place->addWidget(choose);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    const auto addRow = [&](const QString &name, QLineEdit *field, QLayout *row) {
        auto *label = new look::Label(name, look::Font::Body, look::Token::Muted, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(name).remove(u'&'));
        row ? form->addRow(label, row) : form->addRow(label, field);
    };
    addRow(tr("&Organisation"), m_organization, nullptr);
    addRow(tr("&Folder"), m_folder, place);
    addRow(tr("Your &login"), m_login, nullptr);
    m_verdict->setWordWrap(true);
    m_make->setPrimary(true);
    m_make->setDefault(true);
    auto *cancel = new look::Button(tr("Cancel"), QStringLiteral("Esc"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_verdict);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(560);

    connect(choose, &QPushButton::clicked, this, &NewWorkspaceDialog::chooseFolder);
    connect(m_make, &QPushButton::clicked, this, &NewWorkspaceDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (QLineEdit *field : {m_organization, m_folder, m_login})
        connect(field, &QLineEdit::textChanged, this, &NewWorkspaceDialog::refresh);
    refresh();
}

void NewWorkspaceDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Where the workspace goes"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { m_folder->setText(folder); });
    dialog->open();
}

QString NewWorkspaceDialog::obstacle() const
{
    const QString folder = m_folder->text().trimmed();
    if (m_organization->text().trimmed().isEmpty())
        return tr("Say whose workspace it is.");
    if (!QDir::isAbsolutePath(folder))
        return tr("The folder needs its whole path, beginning with /.");
    if (store::Folder{folder}.holdsWorkspace())
        return tr("There is a workspace in that folder already; open it instead.");
    if (QDir(folder).exists() && !QDir(folder).isEmpty())
        return tr("That folder is not empty; name one that is, or a new one.");
    if (m_login->text().trimmed().isEmpty())
        return tr("Say who you are: every entry names who wrote it.");
    return {};
}

void NewWorkspaceDialog::refresh()
{
    const QString name = folderName(m_organization->text());
    // A folder that is not the one proposed last is somebody's own choice.
    if (m_folder->text() == m_proposed && !name.isEmpty()) {
        m_proposed = base::paths::data() + u'/' + name;
        m_folder->setText(m_proposed);
    }
    const QString why = obstacle();
    m_verdict->setText(why.isEmpty() ? tr("Only you can read the folder. It can be moved and copied like any other.")
                                     : why);
    m_make->setEnabled(why.isEmpty());
}

void NewWorkspaceDialog::accept()
{
    if (!obstacle().isEmpty())
        return;
    store::Founding founding;
    founding.purpose = workspace::Kind::Live;
    founding.name = m_organization->text().trimmed();
    founding.organization = founding.name;
    founding.actor = m_login->text().trimmed();
    Q_EMIT chosen(QDir::cleanPath(m_folder->text().trimmed()), founding);
    QDialog::accept();
}

} // namespace shell
