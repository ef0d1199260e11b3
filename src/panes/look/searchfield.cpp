#include "panes/look/searchfield.h"

#include "panes/look/icons.h"
#include "panes/look/look.h"

#include <QKeyEvent>
#include <QPainter>

namespace look {

namespace {

constexpr int before = 8;

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setTextMargins(before + Icons::size - 2, 0, 0, 0);
}

void SearchField::setKey(const QString &key)
{
    m_key = key;
    const int room = key.isEmpty() ? 0 : int(Look::keySize(key).width()) + 4;
    setTextMargins(before + Icons::size - 2, 0, room, 0);
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const bool mirrored = isRightToLeft();
    const int x = mirrored ? width() - before - Icons::size : before;
    Icons::draw(painter, QRectF(x, (height() - Icons::size) / 2, Icons::size, Icons::size), QStringLiteral("search"),
                Theme::color(Token::Muted));
    if (m_key.isEmpty() || !text().isEmpty() || hasFocus())
        return;
    const QSizeF size = Look::keySize(m_key);
    const qreal left = mirrored ? 6 : width() - size.width() - 6;
    Look::drawKey(painter, QPointF(left, (height() - int(size.height())) / 2), m_key);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (text().isEmpty())
        Q_EMIT left();
    else
        clear();
}

} // namespace look
