#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace look {

class FocusGroup;
class PhaseSegment;

/// One phase of a playbook as the bar shows it.
struct Phase
{
    enum class State { Done, Now, Future };
    QString name;
    int done = 0;
    int total = 0;
    State state = State::Future;

    bool operator==(const Phase &) const = default;
};

/// The phases of an incident side by side: done, now and to come, each with how many steps of how
/// many. A segment can be pressed, to go to its steps; one stop of the Tab key.
class PhaseBar : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseBar(QWidget *parent = nullptr);
    void setPhases(const QList<Phase> &phases);
    const QList<Phase> &phases() const { return m_phases; }

Q_SIGNALS:
    void pressed(int phase);

private:
    QHBoxLayout *m_row;
    FocusGroup *m_focus;
    QList<Phase> m_phases;
    QList<PhaseSegment *> m_segments;
};

} // namespace look
