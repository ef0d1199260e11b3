#include "panes/look/banner.h"

#include "panes/look/button.h"
#include "panes/look/iconbutton.h"
#include "panes/look/icons.h"
#include "panes/look/look.h"
#include "panes/look/richlabel.h"
#include "panes/look/snap.h"
#include "panes/look/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace look {

namespace {

struct Face
{
    Token ground;
    Token edge;
    QString icon;
};

Face faceOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Ok:
        return {Token::OkBg, Token::Ok, QStringLiteral("check")};
    case Banner::Kind::Warn:
        return {Token::WarnBg, Token::Warn, QStringLiteral("warning")};
    case Banner::Kind::Bad:
        return {Token::BadBg, Token::Bad, QStringLiteral("stop")};
    case Banner::Kind::Info:
        break;
    }
    return {Token::Raised, Token::Accent, QStringLiteral("info")};
}

constexpr int textLeft = 14 + Icons::size + 8;

} // namespace

Banner::Banner(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_text(new RichLabel(this))
    , m_verbs(new QHBoxLayout)
    , m_close(new IconButton(QStringLiteral("close"), tr("Hide this notice"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::margins(*this, textLeft, 5, 8, 5));
    row->setSpacing(8);
    m_text->setMaxLines(3);
    row->addWidget(m_text, 1);
    m_verbs->setSpacing(8);
    row->addLayout(m_verbs);
    row->addWidget(m_close);
    m_close->hide();
    setMinimumHeight(36);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
}

void Banner::setSpans(const Spans &spans)
{
    m_text->setSpans(spans);
    setAccessibleName(plainText(spans));
    if (isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Banner::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

Button *Banner::addVerb(const QString &text, const QString &key)
{
    auto *button = new Button(text, key, this);
    m_verbs->addWidget(button);
    return button;
}

void Banner::clearVerbs()
{
    while (QLayoutItem *item = m_verbs->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void Banner::setDismissible(bool on)
{
    m_close->setVisible(on);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Face face = faceOf(m_kind);
    const bool mirrored = isRightToLeft();
    snap::fill(painter, rect(), Theme::color(face.ground));
    const QColor line = Theme::current().isHighContrast() ? Theme::color(face.edge) : Theme::color(Token::Line);
    snap::hLine(painter, 0, 0, width(), line);
    snap::hLine(painter, 0, height() - snap::hair(painter), width(), line);
    snap::fill(painter, QRectF(mirrored ? width() - 3 : 0, 0, 3, height()), Theme::color(face.edge));
    const qreal x = mirrored ? width() - 14 - Icons::size : 14;
    Icons::draw(painter, QRectF(x, (height() - Icons::size) / 2, Icons::size, Icons::size), face.icon,
                Theme::color(face.edge));
}

void Banner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace look
