#include "panes/shell/welcome.h"

#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/look.h"
#include "panes/look/sectionhead.h"
#include "panes/look/theme.h"
#include "panes/shell/newworkspacedialog.h"
#include "panes/shell/notices.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace shell {

namespace {

constexpr int beatMs = 200;
constexpr int thousand = 1000;
constexpr int choiceWidth = 264;
constexpr int widest = 720;
constexpr int markSize = 48;

/// The folder that was dropped or named: itself, or the one a journal lies in.
QString folderOf(const QMimeData *dropped)
{
    if (!dropped->hasUrls() || dropped->urls().size() != 1 || !dropped->urls().first().isLocalFile())
        return {};
    const QFileInfo file(dropped->urls().first().toLocalFile());
    return file.isDir() ? file.absoluteFilePath() : file.isFile() ? file.absolutePath() : QString();
}

QString shortened(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size()) : folder;
}

} // namespace

Welcome::Welcome(bool offersDemo, const QStringList &recent, QWidget *parent)
    : QWidget(parent)
    , m_notices(new Notices(this))
    , m_beat(new QTimer(this))
{
    setObjectName(QStringLiteral("welcome"));
    setWindowTitle(tr("Welcome – Parapet"));
    setAcceptDrops(true);
    m_choices = makeChoices(offersDemo);
    m_work = makeWork();
    m_work->hide();
    auto *page = new QWidget(this);
    page->setFixedWidth(widest);
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(0, 40, 0, 40);
    body->setSpacing(4);
    body->addLayout(makeHead());
    body->addSpacing(28);
    body->addWidget(m_choices);
    body->addWidget(m_work);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addStretch(2); // a little above the middle, where the eye rests
    auto *middle = new QHBoxLayout; // an alignment would forget what wrapped words need
    middle->addStretch(1);
    middle->addWidget(page);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(3);
    connect(m_beat, &QTimer::timeout, this, &Welcome::refresh);
    setRecent(recent);
    setMinimumSize(760, 560);
    resize(1024, 680);
}

QLayout *Welcome::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(20);
    auto *mark = new QLabel(this);
    mark->setPixmap(QIcon(QStringLiteral(":/brand/parapet.svg")).pixmap(QSize(markSize, markSize)));
    mark->setFixedSize(markSize, markSize);
    head->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new look::Label(QStringLiteral("Parapet"), look::Font::Title, look::Token::Text, this));
    auto *lead = new look::Label(tr("Keeps a team in command during a security incident in its software supply chain. "
                                    "Everything is kept on this machine and works without a network."),
                                 look::Font::Body, look::Token::Muted, this);
    lead->setWordWrap(true);
    words->addWidget(lead);
    head->addLayout(words, 1);
    return head;
}

void Welcome::addChoice(QVBoxLayout *column, look::Button *button, const QString &words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    button->setFixedWidth(choiceWidth);
    row->addWidget(button);
    auto *what = new look::Label(words, look::Font::Small, look::Token::Muted, this);
    what->setWordWrap(true);
    row->addWidget(what, 1);
    button->setAccessibleDescription(words);
    column->addLayout(row);
}

QWidget *Welcome::makeChoices(bool offersDemo)
{
    auto *choices = new QWidget(this);
    choices->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    if (offersDemo) {
        auto *demo = new look::Button(tr("Open the &demo organisation"), this);
        demo->setObjectName(QStringLiteral("demo"));
        demo->setPrimary(true);
        connect(demo, &QPushButton::clicked, this, &Welcome::demoWanted);
        addChoice(column, demo,
                  tr("An invented company in January 2025, with incidents, clocks and evidence to look "
                     "around in. Nothing in it is real."));
    }
    auto *open = new look::Button(tr("&Open a workspace…"), QStringLiteral("Ctrl+O"), this);
    open->setObjectName(QStringLiteral("open"));
    open->setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
    connect(open, &QPushButton::clicked, this, &Welcome::chooseFolder);
    addChoice(column, open, tr("A folder with a journal in it. It can also be dropped on this window."));
    auto *found = new look::Button(tr("&New workspace…"), QStringLiteral("Ctrl+N"), this);
    found->setObjectName(QStringLiteral("new"));
    found->setShortcut(QKeySequence(QStringLiteral("Ctrl+N")));
    connect(found, &QPushButton::clicked, this, &Welcome::askForNew);
    addChoice(column, found, tr("An empty folder of your own, for your organisation."));
    auto *recent = new QWidget(this);
    m_recent = new QVBoxLayout(recent);
    m_recent->setContentsMargins(0, 16, 0, 0);
    m_recent->setSpacing(2);
    column->addWidget(recent);
    return choices;
}

QWidget *Welcome::makeWork()
{
    auto *work = new QWidget(this);
    m_workTitle = new look::Label({}, look::Font::BodyBold, look::Token::Text, work);
    m_workDetail = new look::Label({}, look::Font::Small, look::Token::Muted, work);
    m_bar = new QProgressBar(work);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(560);
    m_bar->setAccessibleName(tr("Progress"));
    auto *cancel = new look::Button(tr("&Stop"), QStringLiteral("Esc"), work);
    cancel->setObjectName(QStringLiteral("stop"));
    cancel->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_progress)
            m_progress->cancelled = true;
        refresh();
    });
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_workTitle);
    column->addWidget(m_bar);
    column->addWidget(m_workDetail);
    column->addWidget(cancel);
    return work;
}

void Welcome::setRecent(const QStringList &folders)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (folders.isEmpty())
        return;
    auto *head = new look::Label(tr("Opened lately"), look::Font::Caps, look::Token::Muted, this);
    m_recent->addWidget(head);
    for (const QString &folder : folders) {
        auto *button = new look::Button(QFileInfo(folder).fileName().replace(u'&', QStringLiteral("&&")), this);
        button->setProperty("folder", folder);
        button->setAccessibleName(tr("Open %1").arg(folder));
        connect(button, &QPushButton::clicked, this, [this, folder] { Q_EMIT openWanted(folder); });
        addChoice(m_recent, button, shortened(folder));
    }
}

void Welcome::report(const base::Error &error)
{
    m_notices->add(error);
}

void Welcome::begin(const QString &title, const std::shared_ptr<console::Progress> &progress)
{
    m_notices->clear();
    m_progress = progress;
    m_workTitle->setText(title);
    m_choices->hide();
    m_work->show();
    m_beat->start(beatMs);
    refresh();
}

void Welcome::finish()
{
    m_beat->stop();
    m_progress.reset();
    m_work->hide();
    m_choices->show();
}

void Welcome::refresh()
{
    if (!m_progress)
        return;
    const qint64 done = m_progress->done, total = m_progress->total;
    m_bar->setRange(0, total > 0 ? thousand : 0);
    m_bar->setValue(total > 0 ? int(double(done) / double(total) * thousand) : 0);
    const QLocale locale;
    m_workDetail->setText(m_progress->cancelled ? tr("stopping…")
                              : total > 0       ? tr("%1 of %2").arg(locale.toString(done), locale.toString(total))
                                                : tr("starting…"));
}

void Welcome::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Open a workspace"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &Welcome::openWanted);
    dialog->open();
}

void Welcome::askForNew()
{
    auto *dialog = new NewWorkspaceDialog(this);
    connect(dialog, &NewWorkspaceDialog::chosen, this, &Welcome::newWanted);
    dialog->open();
}

void Welcome::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isBusy() && !folderOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void Welcome::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT openWanted(folderOf(event->mimeData()));
}

void Welcome::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::Theme::color(look::Token::Surface));
}

} // namespace shell
