#pragma once

#include "domain/evidence/item.h"
#include "panes/evidence/evidencestep.h"
#include "panes/look/cell.h"

#include <QTimeZone>

class QMenu;

namespace look {
class Button;
class ChipLabel;
class Label;
class RichLabel;
class RowList;
class SectionHead;
} // namespace look

namespace models {
class CustodyModel;
}

namespace panes {

/// One item at the right of the register: what is known of it, its chain of custody, and the buttons for what can be
/// done next, the most likely first.
class EvidenceDetail : public look::Cell
{
    Q_OBJECT
public:
    explicit EvidenceDetail(QWidget *parent = nullptr);

    /// `actor` is who sits here: what waits for them comes first. Nothing can be done when the workspace is only read.
    void setItem(const evidence::Item &item, const QString &actor, bool writable, base::Instant now);
    void setZone(const QTimeZone &zone);
    look::RowList *chain() const { return m_chain; }

Q_SIGNALS:
    void stepWanted(panes::EvidenceStep step);

private:
    void buildFoot();
    void showButtons(const QList<EvidenceStep> &steps);

    evidence::Item m_item;
    base::Instant m_now{};
    QTimeZone m_zone = QTimeZone::utc();
    models::CustodyModel *m_model;
    look::Label *m_title;
    look::ChipLabel *m_state;
    look::RichLabel *m_facts;
    look::SectionHead *m_head;
    look::RowList *m_chain;
    QList<look::Button *> m_buttons;
    look::Button *m_more;
    QMenu *m_menu;
};

} // namespace panes
