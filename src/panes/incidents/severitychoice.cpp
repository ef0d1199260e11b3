#include "panes/incidents/severitychoice.h"

#include "domain/incidents/words.h"
#include "panes/look/focusgroup.h"
#include "panes/look/look.h"
#include "panes/look/paintedbutton.h"
#include "panes/look/snap.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace panes {

using namespace look;

namespace {

class SeverityButton : public PaintedButton
{
public:
    SeverityButton(incidents::Severity severity, QWidget *parent)
        : PaintedButton(QAccessible::RadioButton, parent)
        , m_severity(severity)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setText(incidents::shownWord(severity));
        setAccessibleName(incidents::name(severity) + u' ' + incidents::shownWord(severity));
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return {int(std::ceil(Fonts::width(Font::BodyBold, text()))) + 22 + 8 + 24 + 28, 36};
    }

protected:
    /// Enter is the dialog's.
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->ignore();
        else
            PaintedButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor edge = Theme::color(isChecked() ? Token::Accent : Token::Line2);
        snap::round(painter, rect(), 5, Theme::color(isChecked() ? Token::AccentBg : Token::Raised), edge,
                    isChecked() ? 2 : 1);
        Look::drawSeverity(painter, QRectF(12, 7, 22, 22), look::Severity(int(m_severity)));
        Look::drawText(painter, QRectF(42, 0, width() - 42, height()), text(),
                       isChecked() ? Font::BodyBold : Font::Body, Theme::color(Token::Text));
        const QString key = QString::number(int(m_severity));
        const QSizeF size = Look::keySize(key);
        Look::drawKey(painter, QPointF(width() - size.width() - 10, std::floor((height() - size.height()) / 2)), key);
        if (showsFocus())
            Look::drawFocus(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 4);
    }

private:
    incidents::Severity m_severity;
};

} // namespace

SeverityChoice::SeverityChoice(QWidget *parent)
    : QWidget(parent)
    , m_focus(new FocusGroup(this))
{
    setAccessibleName(tr("Severity"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (int i = 1; i <= 4; ++i) {
        const auto severity = incidents::Severity(i);
        auto *button = new SeverityButton(severity, this);
        m_buttons.append(button);
        row->addWidget(button);
        m_focus->add(button);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, severity] { choose(severity); });
    }
    choose(m_severity);
}

void SeverityChoice::choose(incidents::Severity severity)
{
    QAbstractButton *button = m_buttons.at(int(severity) - 1);
    button->setChecked(true);
    m_focus->setStop(button);
    const bool differs = severity != m_severity;
    m_severity = severity;
    if (differs)
        Q_EMIT changed(severity);
}

bool SeverityChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason) {
        const qsizetype at = m_buttons.indexOf(static_cast<QAbstractButton *>(watched));
        if (at >= 0)
            choose(incidents::Severity(at + 1));
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int digit = key->key() - Qt::Key_0;
        if (digit >= 1 && digit <= 4 && !(key->modifiers() & ~Qt::KeypadModifier)) {
            m_buttons.at(digit - 1)->setFocus(Qt::TabFocusReason);
            choose(incidents::Severity(digit));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace panes
