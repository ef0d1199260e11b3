#include "panes/look/chipbar.h"

#include "panes/look/focusgroup.h"
#include "panes/look/look.h"
#include "panes/look/paintedbutton.h"
#include "panes/look/snap.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace look {

namespace {

constexpr int targetHeight = 24; // a target larger than the sign

class ChipButton : public PaintedButton
{
public:
    explicit ChipButton(QWidget *parent)
        : PaintedButton(QAccessible::RadioButton, parent)
    {
        setCheckable(true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {int(Look::chipSize(text()).width()) + 2, targetHeight}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QPointF at(1, (targetHeight - Look::chipHeight) / 2);
        const bool line = !isChecked() && isHovered();
        Look::drawChip(painter, at, text(), isChecked() ? Chip::Accent : line ? Chip::Line : Chip::Plain);
        if (showsFocus())
            Look::drawFocus(painter, QRectF(at, Look::chipSize(text())).adjusted(-1, -1, 1, 1), 11);
    }
};

} // namespace

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
    , m_focus(new FocusGroup(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (on)
            m_focus->setStop(button);
    });
}

void ChipBar::addChip(const QString &id, const QString &text)
{
    auto *chip = new ChipButton(this);
    chip->setText(text);
    m_chips.insert(id, chip);
    m_group->addButton(chip);
    m_focus->add(chip);
    m_row->addWidget(chip);
    if (m_chips.size() == 1)
        chip->setChecked(true);
    connect(chip, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
}

void ChipBar::setText(const QString &id, const QString &text)
{
    PaintedButton *chip = m_chips.value(id);
    if (!chip || chip->text() == text)
        return;
    chip->setText(text);
    chip->updateGeometry();
}

void ChipBar::setShown(const QString &id, bool shown)
{
    if (PaintedButton *chip = m_chips.value(id))
        chip->setVisible(shown || chip->isChecked());
}

void ChipBar::setCurrent(const QString &id)
{
    if (PaintedButton *chip = m_chips.value(id))
        chip->setChecked(true);
}

QString ChipBar::current() const
{
    for (auto it = m_chips.begin(); it != m_chips.end(); ++it) {
        if (it.value()->isChecked())
            return it.key();
    }
    return {};
}

} // namespace look
