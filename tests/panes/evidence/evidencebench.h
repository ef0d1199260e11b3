#pragma once

#include "desk/evidence/sealevidence.h"
#include "desk/incidents/collectevidence.h"
#include "domain/incidents/evidenceplanned.h"
#include "panes/evidence/evidencedetail.h"
#include "panes/evidence/evidencepane.h"
#include "panes/look/button.h"
#include "panes/look/rowlist.h"
#include "panes/look/rowtable.h"
#include "support/deskbench.h"
#include "support/dialogs.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

/// A register with a pane on it. Di sits here; bo collects.
class EvidenceBench : public DeskBench
{
public:
    explicit EvidenceBench(workspace::Kind kind = workspace::Kind::Live)
        : DeskBench(kind)
        , incidentId(declare(QStringLiteral("Malicious release")))
    {
    }

    panes::EvidencePane &pane()
    {
        if (!m_pane) {
            m_pane = std::make_unique<panes::EvidencePane>(console());
            m_pane->resize(1190, 742);
            m_pane->show();
            m_pane->activateWindow();
        }
        return *m_pane;
    }
    void closePane() { m_pane.reset(); }

    template<class Payload>
    void say(const Payload &payload, const QString &actor = QStringLiteral("bo"))
    {
        const journal::Authorship by = journal::statedBy(actor, store().clock().now());
        mustCommit(journal::deed(*incident(incidentId), payload, by, QStringLiteral("said")));
    }
    /// bo seals a file.
    evidence::Item seal(const QByteArray &bytes, const QString &name = QStringLiteral("runner.log"))
    {
        const store::EvidenceFolder folder(store().folder().evidence());
        const auto sealed = desk::sealEvidence(folder, bytes, name, {});
        mustCommit(desk::collectEvidence(*incident(incidentId), *sealed,
                                         journal::statedBy(QStringLiteral("bo"), store().clock().now())));
        return item();
    }
    evidence::Item item(int at = -1)
    {
        const QList<evidence::Item> all = incident(incidentId)->evidence;
        return at < 0 ? all.last() : all.at(at);
    }
    void press(const char *key)
    {
        pane().table().setFocus();
        QTest::keyClicks(&pane().table(), QString::fromLatin1(key));
    }
    QStringList titles()
    {
        QStringList out;
        for (int row = 0; row < pane().model().rowCount(); ++row)
            out.append(pane().model().at(row).row.item.title);
        return out;
    }
    /// The dialog that is in front.
    template<class Dialog>
    Dialog *dialog()
    {
        return support::openDialog<Dialog>();
    }
    template<class Field>
    static Field *field(const QWidget &in, const QString &name)
    {
        for (Field *one : in.findChildren<Field *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    QString incidentId;

private:
    std::unique_ptr<panes::EvidencePane> m_pane;
};
