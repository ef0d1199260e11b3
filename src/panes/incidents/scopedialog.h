#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/deed.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace console {
class Console;
}

namespace look {
class Button;
class EmptyState;
class Label;
class RowTable;
class SectionHead;
} // namespace look

namespace models {
class AssetsModel;
class IndicatorsModel;
} // namespace models

namespace panes {

/// What an incident reaches: the assets with their states, moved by a key, and the indicators with how often each
/// occurs elsewhere; Enter opens the timeline with those rows. Both are added below. Deletes itself.
class ScopeDialog : public QDialog
{
    Q_OBJECT
public:
    ScopeDialog(console::Console &console, const incidents::IncidentPtr &incident, const QString &label,
                QWidget *parent);

    look::RowTable *assets() const { return m_assetTable; }
    look::RowTable *indicators() const { return m_indicatorTable; }
    QLineEdit *assetField() const { return m_assetName; }
    QLineEdit *indicatorField() const { return m_indicatorValue; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildAssets(QLayout *column);
    void buildIndicators(QLayout *column);
    QLayout *buildStates();
    QLayout *buildFoot();
    void stateChanged(const QList<journal::SubjectPtr> &subjects);
    void refresh();
    void count();
    void showSelected();
    void moveAsset(incidents::AssetState state);
    void addAsset();
    void addIndicator();
    void openMatches();
    void openEntry(const QString &entry);
    void commit(const base::Result<journal::Deed> &deed, QLineEdit *field);
    void showError(const QString &text);

    console::Console &m_console;
    incidents::IncidentPtr m_incident;
    models::AssetsModel *m_assets;
    models::IndicatorsModel *m_indicators;
    look::SectionHead *m_assetHead;
    look::RowTable *m_assetTable;
    look::EmptyState *m_noAsset;
    QList<look::Button *> m_states;
    QComboBox *m_assetKind;
    QLineEdit *m_assetName;
    look::SectionHead *m_indicatorHead;
    look::RowTable *m_indicatorTable;
    look::EmptyState *m_noIndicator;
    QComboBox *m_indicatorKind;
    QLineEdit *m_indicatorValue;
    look::Label *m_error;
    look::Button *m_matches;
};

} // namespace panes
