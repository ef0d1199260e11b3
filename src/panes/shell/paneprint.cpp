#include "panes/shell/paneprint.h"

#include "panes/console/pane.h"
#include "panes/look/theme.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace shell::paneprint {

void paint(QWidget &pane, QPagedPaintDevice &paper)
{
    look::Theme &theme = look::Theme::current();
    const look::Theme::Choice before = theme.choice();
    theme.choose(look::Theme::Choice::Light);
    {
        QPainter painter(&paper);
        const QRectF page = paper.pageLayout().paintRectPixels(paper.logicalDpiX());
        const qreal scale = std::min(page.width() / pane.width(), page.height() / pane.height());
        painter.scale(scale, scale);
        pane.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren | QWidget::DrawWindowBackground);
    }
    theme.choose(before);
}

void ask(console::Pane &pane, QWidget *window)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::ScreenResolution);
    printer->setDocName(pane.title());
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setOutputFileName(pane.name() + QStringLiteral(".pdf"));
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &pane, [&pane, printer] { paint(pane, *printer); });
    // The printer outlives the dialog that refers to it.
    QObject::connect(dialog, &QObject::destroyed, &pane, [printer] {});
    dialog->open();
}

} // namespace shell::paneprint
