#pragma once

#include "domain/incidents/milestone.h"

#include <QObject>

#include <optional>

class QKeyEvent;
class QWidget;

namespace panes {

/// What a single key does on the board while no text field has the focus.
enum class BoardKey {
    Next,
    Previous,
    First,
    Last,
    NextPhase,
    PreviousPhase,
    Filter,
    NextMatch,
    PreviousMatch,
    Pin,
    Tag,
    Comment,
    Amend,
    Strike,
    Open,
    ToggleHidden,
    Help,
    Home,
};

/// Reads the single keys of the board, `m` and the letter behind it among them, from whatever has the
/// focus and is no text field. Owned by the pane.
class BoardKeys : public QObject
{
    Q_OBJECT
public:
    explicit BoardKeys(QObject *parent);

    /// Watches a list, whose own search by letters then gives way.
    void watch(QWidget *widget);
    /// True when the key was one of the board's.
    bool handle(const QKeyEvent &key);

    /// The letter behind `m`: a acknowledged, t triaged, r responded, i isolated, c contained, e eradicated,
    /// v recovered.
    static std::optional<incidents::Milestone> milestoneOf(int key);
    /// "a acknowledged · r responded · …".
    static QString milestoneHint();

Q_SIGNALS:
    void pressed(panes::BoardKey key);
    void milestone(incidents::Milestone milestone);
    /// `m` was pressed, or what it began is over.
    void prefixed(bool waiting);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_waiting = false;
};

} // namespace panes
