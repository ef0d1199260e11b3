#include "panes/look/accessibility.h"

#include "panes/look/paintedbutton.h"
#include "panes/look/rail.h"
#include "panes/look/richlabel.h"
#include "panes/look/trendline.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace look {

namespace {

/// A pressable sign: a list item, a tab or a radio button that says whether it is the chosen one.
class ButtonAccess : public QAccessibleWidget
{
public:
    explicit ButtonAccess(PaintedButton *button)
        : QAccessibleWidget(button, button->accessibleRole())
        , m_button(button)
    {
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = m_button->isCheckable();
        state.selected = m_button->isChecked();
        state.checkable = m_button->isCheckable() && role() != QAccessible::ListItem;
        state.checked = state.checkable && m_button->isChecked();
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name && m_button->accessibleName().isEmpty())
            return m_button->text();
        return QAccessibleWidget::text(kind);
    }
    QStringList actionNames() const override { return QStringList(pressAction()) + QAccessibleWidget::actionNames(); }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    PaintedButton *m_button;
};

/// A window of ours is a plain widget, which Qt would call a filler.
bool isPlainWindow(const QWidget *widget)
{
    return widget && widget->isWindow() && widget->windowType() == Qt::Window
        && widget->metaObject()->superClass() == &QWidget::staticMetaObject;
}

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (auto *button = qobject_cast<PaintedButton *>(object))
        return new ButtonAccess(button);
    if (auto *label = qobject_cast<RichLabel *>(object))
        return new QAccessibleWidget(label, QAccessible::StaticText);
    if (auto *trend = qobject_cast<TrendLine *>(object))
        return new QAccessibleWidget(trend, QAccessible::Chart);
    if (auto *rail = qobject_cast<Rail *>(object))
        return new QAccessibleWidget(rail, QAccessible::List);
    if (auto *area = qobject_cast<QScrollArea *>(object))
        return new QAccessibleWidget(area, QAccessible::Pane);
    if (auto *widget = qobject_cast<QWidget *>(object); isPlainWindow(widget))
        return new QAccessibleWidget(widget, QAccessible::Window);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace look
