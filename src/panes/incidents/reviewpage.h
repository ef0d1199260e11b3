#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/deed.h"
#include "panes/look/cell.h"

#include <functional>

namespace console {
class Console;
}

namespace panes {

/// One page of a review: what stands between the list of pages and the log. Owned by the pane.
class ReviewPage : public look::Cell
{
    Q_OBJECT
public:
    explicit ReviewPage(QWidget *parent = nullptr)
        : Cell(Qt::RightEdge, look::Token::Surface, parent)
    {
    }

    /// The incident as it is, and again whenever it changes; what is typed stays.
    virtual void setIncident(const incidents::IncidentPtr &incident) = 0;
    /// Where the keyboard goes.
    virtual QWidget *home() const = 0;
    /// Writes what is typed and goes on with `then` when the disk has it; false when there is nothing to write,
    /// and `then` is not called.
    virtual bool write(const std::function<void()> &then)
    {
        Q_UNUSED(then)
        return false;
    }

Q_SIGNALS:
    /// Something to be said below the log.
    void hint(const QString &words);
};

} // namespace panes
