#pragma once

#include "panes/console/activities.h"
#include "store/workspace/opened.h"

#include <QWidget>

class QProgressBar;
class QTimer;
class QVBoxLayout;

namespace look {
class Button;
class Label;
} // namespace look

namespace shell {

class Notices;

/// The window before there is a workspace: the demo organisation in one click, a workspace that exists,
/// a new one, and those used lately. Says what is wanted; the composition carries it out.
class Welcome : public QWidget
{
    Q_OBJECT

public:
    /// `offersDemo` when there is something that can make the demo organisation, or it is there.
    Welcome(bool offersDemo, const QStringList &recent, QWidget *parent = nullptr);

    void setRecent(const QStringList &folders);
    void report(const base::Error &error);
    /// Shows `title` with how far it is until finish(); Cancel sets `progress->cancelled`.
    void begin(const QString &title, const std::shared_ptr<console::Progress> &progress);
    void finish();
    bool isBusy() const { return m_progress != nullptr; }

    void chooseFolder();
    void askForNew();

Q_SIGNALS:
    void demoWanted();
    void openWanted(const QString &folder);
    void newWanted(const QString &folder, const store::Founding &founding);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLayout *makeHead();
    QWidget *makeChoices(bool offersDemo);
    QWidget *makeWork();
    void addChoice(QVBoxLayout *column, look::Button *button, const QString &words);
    void refresh();

    Notices *m_notices;
    QWidget *m_choices = nullptr;
    QWidget *m_work = nullptr;
    QVBoxLayout *m_recent = nullptr;
    look::Label *m_workTitle = nullptr;
    look::Label *m_workDetail = nullptr;
    QProgressBar *m_bar = nullptr;
    QTimer *m_beat;
    std::shared_ptr<console::Progress> m_progress;
};

} // namespace shell
