import { Button } from "../ui/button";
import { DialogClose } from "../ui/dialog";

type FormButtonsProps = {
  /** The verb of what the form does. */
  submit: string;
  cancel?: string;
  isDanger?: boolean;
  isPending: boolean;
};

/** The end of a form in a dialog: leave it, or send it. */
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
