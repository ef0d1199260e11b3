#include "panes/look/button.h"

#include "panes/look/controlpaint.h"
#include "panes/look/keytext.h"
#include "panes/look/look.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionButton>

#include <cmath>

namespace look {

namespace {

constexpr int padding = 12;
constexpr int gap = 8;

QString withoutMnemonic(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\u0001"));
    text.remove(u'&');
    return text.replace(QChar(1), u'&');
}

} // namespace

Button::Button(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Button::Button(const QString &text, const QString &key, QWidget *parent)
    : Button(text, parent)
{
    setKey(key);
}

void Button::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

void Button::setKey(const QString &key)
{
    m_key = keyText(key);
    setAccessibleDescription(m_key.isEmpty() ? QString() : tr("Key %1").arg(m_key));
    updateGeometry();
    update();
}

void Button::setAction(QAction *action)
{
    const auto take = [this, action] {
        setText(action->text());
        setKey(action->shortcut().toString(QKeySequence::NativeText));
        setToolTip(plainToolTip(action->toolTip()));
        setEnabled(action->isEnabled());
        setVisible(action->isVisible());
    };
    connect(action, &QAction::changed, this, take);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    take();
}

QSize Button::sizeHint() const
{
    qreal width = std::ceil(Fonts::width(Font::BodyMedium, withoutMnemonic(text()))) + 2 * padding;
    if (!m_key.isEmpty())
        width += gap + Look::keySize(m_key).width();
    return {int(width), controlpaint::height};
}

void Button::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    const controlpaint::ButtonState state{m_primary, isDown() || isChecked(), underMouse(), isEnabled(),
                                          bool(option.state & QStyle::State_KeyboardFocusChange) && hasFocus()};
    controlpaint::button(painter, rect(), state);
    const QColor ink = controlpaint::buttonInk(state);
    const QString words = withoutMnemonic(text());
    const qreal wide = Fonts::width(Font::BodyMedium, words);
    const qreal keyWide = m_key.isEmpty() ? 0 : Look::keySize(m_key).width() + gap;
    qreal left = std::max<qreal>(padding, std::floor((width() - wide - keyWide) / 2));
    const qreal room = width() - left - keyWide - padding / 2.0;
    const bool mirrored = isRightToLeft();
    const qreal textLeft = mirrored ? width() - left - std::min(wide, room) : left;
    Look::drawText(painter, QRectF(textLeft, 0, room + 0.5, height()), words, Font::BodyMedium, ink);
    left += std::min(wide, room) + gap;
    if (!m_key.isEmpty()) {
        const qreal keyLeft = mirrored ? width() - left - keyWide + gap : left;
        Look::drawKey(painter, QPointF(std::round(keyLeft), (height() - Look::keyHeight) / 2), m_key,
                      m_primary || !isEnabled() ? ink : QColor());
    }
}

} // namespace look
