#pragma once

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace look {

class FocusGroup;
class PaintedButton;

/// A choice of one among few, as chips in a row: Story, All 214, Mine. One stop of the Tab key; arrows
/// go from chip to chip, Space chooses.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(QWidget *parent = nullptr);

    /// The first chip added is the chosen one.
    void addChip(const QString &id, const QString &text);
    void setText(const QString &id, const QString &text);
    /// Leaves a chip out that has nothing to choose; one that is chosen stays.
    void setShown(const QString &id, bool shown);
    /// Chooses without announcing it; an unknown id changes nothing.
    void setCurrent(const QString &id);
    QString current() const;

Q_SIGNALS:
    /// The user chose another chip.
    void chosen(const QString &id);

private:
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
    FocusGroup *m_focus;
    QHash<QString, PaintedButton *> m_chips;
};

} // namespace look
