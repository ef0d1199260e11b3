#include "panes/look/icons.h"

#include "base/log.h"
#include "panes/look/snap.h"
#include "panes/look/theme.h"

#include <QCache>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <cmath>

/// Resources of a static library are linked in only when asked for, outside every namespace.
static void registerIcons()
{
    static const bool once = [] {
        Q_INIT_RESOURCE(icons);
        return true;
    }();
    Q_UNUSED(once)
}

namespace look {

namespace {

QString fileOf(const QString &name)
{
    registerIcons();
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap rendered(const QString &name, const QColor &color, int side)
{
    static QCache<QString, QPixmap> known(500);
    const QString key = QStringLiteral("%1 %2 %3").arg(name, color.name(QColor::HexArgb)).arg(side);
    if (const QPixmap *pixmap = known.object(key))
        return *pixmap;
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(logWindow).noquote() << "no icon is called" << name;
        return {};
    }
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(drawing);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter);
    painter.end();
    known.insert(key, new QPixmap(pixmap));
    return pixmap;
}

/// Asks the theme each time, where QIcon's own engine would keep the first colour.
class TokenIconEngine : public QIconEngine
{
public:
    TokenIconEngine(const QString &name, Token token)
        : m_name(name)
        , m_token(token)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Token token = mode == QIcon::Disabled ? Token::Faint : m_token;
        Icons::draw(*painter, rect, m_name, Theme::color(token));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const Token token = mode == QIcon::Disabled ? Token::Faint : m_token;
        return rendered(m_name, Theme::color(token), std::min(size.width(), size.height()));
    }
    QIconEngine *clone() const override { return new TokenIconEngine(*this); }
    bool isNull() override { return false; }

private:
    QString m_name;
    Token m_token;
};

} // namespace

bool Icons::has(const QString &name)
{
    return QFile::exists(fileOf(name));
}

void Icons::draw(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const QRectF target = snap::box(painter, rect);
    const qreal scale = painter.deviceTransform().m11();
    const int side = int(std::round(std::min(target.width(), target.height()) * scale));
    const QPixmap pixmap = rendered(name, color, side);
    if (!pixmap.isNull())
        painter.drawPixmap(QRectF(target.topLeft(), QSizeF(side, side) / scale), pixmap, QRectF(pixmap.rect()));
}

QIcon Icons::icon(const QString &name, Token token)
{
    return QIcon(new TokenIconEngine(name, token));
}

} // namespace look
