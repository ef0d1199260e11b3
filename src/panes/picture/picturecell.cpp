#include "panes/picture/picturecell.h"

#include "panes/console/console.h"
#include "panes/console/pane.h"
#include "panes/picture/pictureview.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QMouseEvent>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace panes {

namespace {

constexpr int edgePx = 5; // of the lower edge that can be drawn
constexpr int highest = 520;
const QString openKey = QStringLiteral("picture/open");
const QString heightKey = QStringLiteral("picture/height");

} // namespace

PictureCell::PictureCell(console::Console &console, models::PictureFeed::Reads reads, QWidget *parent)
    : Cell(Qt::BottomEdge, look::Token::Surface, parent)
    , m_console(console)
    , m_picture(this)
    , m_feed(new models::PictureFeed(console.store(), m_picture, reads, this))
    , m_view(new PictureView(m_picture, this))
{
    setMouseTracking(true);
    column()->setContentsMargins(0, 4, 0, edgePx);
    column()->addWidget(m_view);
    m_view->setZone(console.zones().zone());
    m_view->setNow(console.now());
    connect(m_view, &PictureView::wordsWanted, this, &PictureCell::tell);
    connect(m_feed, &models::PictureFeed::failed, &console, &console::Console::report);
    connect(&m_picture, &models::TimePicture::changed, this, &PictureCell::fit);
    connect(&console.zones(), &console::Zones::changed, this, [this] { m_view->setZone(m_console.zones().zone()); });
    connect(&console, &console::Console::tick, this, [this](base::Instant now) {
        if (!m_frozen)
            m_view->setNow(now);
    });
    fit();
}

void PictureCell::add(const char *id, const QString &text, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, run);
    m_verbs.insert(QLatin1String(id), action);
}

void PictureCell::addVerbs(console::Pane &pane)
{
    add("toggle", tr("Picture: show or fold away"), [this] { setOpen(!m_open); });
    add("focus", tr("Picture: go there"), [this] {
        setOpen(true);
        m_view->setFocus(Qt::ShortcutFocusReason);
    });
    add("fit", tr("Picture: show everything"), [this] { m_view->fitAll(); });
    add("in", tr("Picture: zoom in"), [this] { m_view->zoom(0.64); });
    add("out", tr("Picture: zoom out"), [this] { m_view->zoom(1 / 0.64); });
    add("measure", tr("Picture: measure from the cursor"), [this] { m_view->toggleMeasure(); });
    add("copy", tr("Picture: copy as PNG"), [this] { copy(); });
    for (auto verb = m_verbs.cbegin(); verb != m_verbs.cend(); ++verb) {
        (*verb)->setObjectName(pane.name() + QStringLiteral(".picture-") + verb.key());
        pane.addAction(*verb);
    }
}

void PictureCell::fit()
{
    const bool shown = m_open && !m_picture.isEmpty();
    setVisible(shown);
    if (m_height > 0)
        m_view->setFixedHeight(std::clamp(m_height, m_view->sizeHint().height(), m_view->greatestHeight()));
    else
        m_view->setFixedHeight(m_view->sizeHint().height());
}

void PictureCell::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    fit();
    Q_EMIT openChanged(open);
}

void PictureCell::setResizable(int height)
{
    m_height = height;
    fit();
}

void PictureCell::setFrozen(const std::optional<base::Instant> &at)
{
    m_frozen = at;
    m_view->setNow(at.value_or(m_console.now()));
}

void PictureCell::tell(const models::PictureItem &item)
{
    const QString words = m_wording ? m_wording(item) : QString();
    if (!words.isEmpty())
        m_view->setWords(item, words);
    else
        m_feed->describe(item, [this, item](const QString &text) { m_view->setWords(item, text); });
}

void PictureCell::save(QSettings &settings) const
{
    settings.setValue(openKey, m_open);
    if (m_height > 0)
        settings.setValue(heightKey, m_height);
}

void PictureCell::restore(const QSettings &settings)
{
    setOpen(settings.value(openKey, true).toBool());
    if (m_height > 0)
        setResizable(std::clamp(settings.value(heightKey, m_height).toInt(), 1, highest));
}

void PictureCell::copy()
{
    const QImage image = m_view->image();
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    auto *both = new QMimeData;
    both->setImageData(image);
    both->setData(QStringLiteral("image/png"), png);
    QGuiApplication::clipboard()->setMimeData(both);
}

void PictureCell::mousePressEvent(QMouseEvent *event)
{
    if (m_height > 0 && event->button() == Qt::LeftButton && event->position().y() >= height() - edgePx)
        m_drawn = int(event->globalPosition().y()) - m_view->height();
}

void PictureCell::mouseMoveEvent(QMouseEvent *event)
{
    if (m_height > 0)
        setCursor(event->position().y() >= height() - edgePx || m_drawn ? Qt::SplitVCursor : Qt::ArrowCursor);
    if (m_drawn)
        setResizable(std::clamp(int(event->globalPosition().y()) - *m_drawn, m_view->sizeHint().height(), highest));
}

void PictureCell::mouseReleaseEvent(QMouseEvent *)
{
    m_drawn.reset();
}

} // namespace panes
