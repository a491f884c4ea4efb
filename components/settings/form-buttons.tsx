import { Button } from "../ui/button";
import { DialogClose } from "../ui/dialog";

type FormButtonsProps = {
  /** The submit button's label, a verb. */
  submit: string;
  cancel?: string;
  isDanger?: boolean;
  isPending: boolean;
};

/** The buttons at the end of a dialog's form. */
export function FormButtons({ submit, cancel = "Cancel", isDanger = false, isPending }: FormButtonsProps) {
  return (
    <div className="flex flex-wrap justify-end gap-2">
      <DialogClose asChild>
        <Button variant="ghost">{cancel}</Button>
      </DialogClose>
      <Button type="submit" variant={isDanger ? "danger" : "primary"} loading={isPending}>
        {submit}
      </Button>
    </div>
  );
}
