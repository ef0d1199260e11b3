#pragma once

#include "domain/timeline/filter.h"
#include "models/timeline/timelinedetail.h"
#include "panes/console/pane.h"
#include "panes/timeline/savedfilters.h"
#include "store/incidents/incidentlist.h"

class QMenu;
class QSettings;
class QTimer;

namespace desk {
struct Import;
}

namespace look {
class Banner;
class Button;
class Cell;
class ChipBar;
class EmptyState;
class IconButton;
class Label;
class RichLabel;
} // namespace look

namespace models {
class TimelineModel;
}

namespace panes {

class AxisList;
class DetailCell;
class FileImport;
class FilterField;
class ImportDialog;
class PictureCell;

/// Everything that happened on one axis, what people wrote and what machines did, with one line that
/// filters and searches, and beside it the row that is selected. Brings audit logs in.
class TimelinePane : public console::Pane
{
    Q_OBJECT
public:
    explicit TimelinePane(console::Console &console);
    ~TimelinePane() override;

    QList<console::KeyHint> keys() const override;
    void focusHome() override;
    QList<QWidget *> parts() const override;
    void save(QSettings &settings) const override;
    void restore(QSettings &settings) override;
    QString selectionAsMarkdown() const override;
    QString selectionAsTable() const override;

    models::TimelineModel *model() const { return m_model; }
    AxisList *list() const { return m_list; }
    FilterField *filterField() const { return m_filter; }
    DetailCell *detail() const { return m_detail; }
    PictureCell *picture() const { return m_picture; }
    /// Shows a file before it is imported; "" lets one be chosen.
    void openImport(const QString &path = {});
    /// Comes to the front with the rows that a filter leaves.
    void showOnly(const QString &filter);

Q_SIGNALS:
    /// An import that was begun here has ended.
    void imported();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // timelinepane.cpp: how it looks and what it shows
    QWidget *buildHead();
    QWidget *buildRows();
    void follow();
    void followPicture();
    void zonesChanged();
    void apply(const timeline::Filter &filter);
    void showWrong(const base::Error &error);
    void setLane(const QString &id);
    timeline::Filter withLane(const timeline::Filter &filter) const;
    void showFigures();
    void showEmptiness();
    void showDetail();
    void showEntry(const store::JournalLine &line);
    void showEvent(qint64 row);
    models::DetailZones zones() const;
    const models::TimelineItem *current() const;
    QString selection(QString (models::TimelineWording::*words)(const models::TimelineItem &) const) const;

    // timelineverbs.cpp: what can be done
    void buildVerbs();
    QAction *verb(const QString &id, const QString &text, const QKeySequence &key, void (TimelinePane::*run)());
    void updateVerbs();
    void toFilter();
    void openOnBoard();
    void copySelection();
    void nextMatch();
    void previousMatch();
    void goToMatch(bool forward);
    void sought(int row);
    void pinSelected();
    void pinRow(qint64 row);
    void showIncidentOnly();
    void choosePlace(const QList<store::IncidentRow> &open, const store::MirrorEvent &event);
    void pinTo(const QString &incident, const store::MirrorEvent &event);
    void import() { openImport(); }
    void beginImport(const desk::Import &import);
    void importEnded(FileImport *import);
    void fillSaved();
    void saveFilter();
    void keepFilters();

    models::TimelineModel *m_model;
    look::ChipBar *m_lanes;
    FilterField *m_filter;
    look::IconButton *m_saved;
    QMenu *m_savedMenu;
    look::RichLabel *m_zone;
    look::Cell *m_wrongCell;
    look::RichLabel *m_wrong;
    look::Banner *m_banner;
    PictureCell *m_picture;
    AxisList *m_list;
    look::EmptyState *m_nothing;
    look::RichLabel *m_foot;
    look::Button *m_below;
    DetailCell *m_detail;
    ImportDialog *m_dialog;
    FileImport *m_last = nullptr;
    QTimer *m_pause;
    SavedFilters m_filters;
    timeline::Filter m_typed;
    timeline::Filter m_searched; ///< the last one that was not empty, for n and N
    QString m_lane;
    QString m_shownId; ///< the entry or event the detail is about

    QAction *m_pin = nullptr;
    QAction *m_open = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_only = nullptr;
    QAction *m_import = nullptr;
    QAction *m_save = nullptr;
};

} // namespace panes
